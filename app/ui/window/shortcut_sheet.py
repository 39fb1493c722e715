"""The list of all shortcuts, read from the menus themselves."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.theme import Theme


class ShortcutSheet(QDialog):
    def __init__(self, menus: QMenuBar, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.pixels(560), theme.pixels(640))
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.search.textChanged.connect(self._filter)
        self.table = QTreeWidget()
        self.table.setObjectName("shortcuts")
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.header().setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.setColumnCount(2)
        self.table.setHeaderHidden(True)
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setIndentation(theme.pixels(14))
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for top in menus.actions():
            self._add(cast(QMenu, top.menu()), theme)
        self.table.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.search.setFocus()

    def _add(self, menu: QMenu, theme: Theme) -> None:
        section = QTreeWidgetItem([plain(menu.menuAction())])
        section.setFont(0, theme.font(weight=theme.font().Weight.DemiBold))
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in actions_of(menu):
            section.addChild(QTreeWidgetItem([plain(action), keys(action)]))
        self.table.addTopLevelItem(section)
        section.setFirstColumnSpanned(True)

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().replace(" ", "")
        for number in range(self.table.topLevelItemCount()):
            section = self.table.topLevelItem(number)
            assert section
            shown = 0
            for at in range(section.childCount()):
                row = section.child(at)
                assert row
                words = f"{row.text(0)} {row.text(1)}".casefold().replace(" ", "")
                row.setHidden(wanted not in words)
                shown += wanted in words
            section.setHidden(not shown)


def actions_of(menu: QMenu) -> Iterator[QAction]:
    """Those of `menu` and of the menus in it, in their order."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from actions_of(inner)
        elif not action.isSeparator():
            yield action


def plain(action: QAction) -> str:
    """Its text as it is read aloud: without the letter that Alt picks, however a language marks it."""
    text, _, behind = action.text().partition("(&")
    return (text + behind[2:] if behind else text.replace("&", "")).removesuffix("…").strip()


def keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    # Return and Enter have one name in Chinese.
    return "   ".join(dict.fromkeys(key.toString(native) for key in action.shortcuts()))
