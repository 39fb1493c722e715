"""Every action with its shortcut and its place in the menu."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.ui.kit.theme import Theme


class Actions(QObject):
    """The window's actions; they are connected where what they do is known.

    `menu_entry` is the action that adds Homeroom to the applications menu; it stands in the Help menu.
    """

    def __init__(self, window: QMainWindow, theme: Theme, menu_entry: QAction) -> None:
        super().__init__(window)
        self._window = window

        menu = self._menu(self.tr("&Question"))
        self.new = self._action(menu, self.tr("&New question"), "Ctrl+N")
        self.ask = self._action(menu, self.tr("&Ask"), "Ctrl+Return", "Ctrl+Enter")
        self.answer_now = self._action(menu, self.tr("Answer no&w"), "Ctrl+Shift+Return")
        self.follow_up = self._action(menu, self.tr("Ask a&bout this answer"), "Alt+Return", "Alt+Enter")
        self.quick = self._action(menu, self.tr("&Think only briefly"), "Ctrl+B")
        self.quick.setCheckable(True)
        self.stop = self._action(menu, self.tr("&Stop"), "Esc")
        self.unkept = self._action(menu, self.tr("&Don't keep this one"), "Ctrl+Shift+K")
        self.unkept.setCheckable(True)
        self.resume = self._action(menu, self.tr("&Continue the answer"), "Ctrl+G")
        self.retry = self._action(menu, self.tr("Ask a&gain"), "Ctrl+R")
        self.edit = self._action(menu, self.tr("&Edit and ask again"), "Ctrl+E")
        self.earlier = self._action(menu, self.tr("Ea&rlier attempt"), "Alt+Left")
        self.later = self._action(menu, self.tr("&Later attempt"), "Alt+Right")
        menu.addSeparator()
        self.save_pdf = self._action(menu, self.tr("Sa&ve as PDF …"), "Ctrl+Shift+P")
        self.print = self._action(menu, self.tr("&Print"), "Ctrl+P")
        menu.addSeparator()
        self.quit = self._action(menu, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        menu = self._menu(self.tr("&Edit"))
        self.undo = self._action(menu, self.tr("&Undo delete"), "Ctrl+Z")
        self.delete = self._action(menu, self.tr("&Delete problem"), "Del")
        # Del in a text field deletes a letter: the list alone hears this one.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addSeparator()
        self.copy_result = self._action(menu, self.tr("&Copy the answer"), "Ctrl+Shift+C")

        menu = self._menu(self.tr("&History"))
        self.find = self._action(menu, self.tr("&Search the history"), "Ctrl+F")
        menu.addSeparator()
        self.rename = self._action(menu, self.tr("&Rename …"), "F2")
        self.favourite = self._action(menu, self.tr("&Favourite"), "Ctrl+D")
        self.topic = self._action(menu, self.tr("&Own topic …"), "Ctrl+Shift+T")
        self.tag = self._action(menu, self.tr("New &tag …"), "Ctrl+Shift+G")
        menu.addSeparator()
        self.export = self._action(menu, self.tr("&Export the selected …"), "Ctrl+S")
        self.export_all = self._action(menu, self.tr("Export &all …"), "Ctrl+Alt+S")
        self.import_ = self._action(menu, self.tr("&Import …"), "Ctrl+O")
        self.backup = self._action(menu, self.tr("&Back up …"), "Ctrl+Shift+U")
        self.restore = self._action(menu, self.tr("Restore a ba&ckup …"), "Ctrl+Shift+O")
        menu.addSeparator()
        self.erase = self._action(menu, self.tr("Delete e&verything …"), "Ctrl+Shift+Del")

        menu = self._menu(self.tr("&View"))
        self.zoom_in = self._action(menu, self.tr("Zoom &in"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._action(menu, self.tr("Zoom &out"), "Ctrl+-")
        self.zoom_reset = self._action(menu, self.tr("&Actual size"), "Ctrl+0")
        menu.addSeparator()
        self.symbols = self._action(menu, self.tr("Show the s&ymbols"), "Ctrl+Shift+S")
        self.symbols.setCheckable(True)
        self.thinking = self._action(menu, self.tr("Show the &thinking"), "Ctrl+T")
        self.history = self._action(menu, self.tr("Show the &history"), "F9")
        self.history.setCheckable(True)
        self.to_history = self._action(menu, self.tr("&Go to the history"), "Ctrl+H")
        self.to_question = self._action(menu, self.tr("Go to the &question"), "Ctrl+L")
        menu.addSeparator()
        self.models = self._action(menu, self.tr("&Models"), "Ctrl+M")
        self.settings = self._action(menu, self.tr("S&ettings"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.appearances = self._appearances(menu, theme)

        menu = self._menu(self.tr("&Help"))
        menu.addAction(menu_entry)
        self.shortcuts = self._action(menu, self.tr("&Keyboard shortcuts"), "F1", "Ctrl+/")
        self.about = self._action(menu, self.tr("&About Homeroom"), "Shift+F1")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

        self.zoom_in.triggered.connect(lambda: theme.step_zoom(1))
        self.zoom_out.triggered.connect(lambda: theme.step_zoom(-1))
        self.zoom_reset.triggered.connect(lambda: theme.set_zoom(1.0))

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setAccessibleName(title.replace("&", ""))
        return menu

    def _action(self, menu: QMenu, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        menu.addAction(action)
        return action

    def _appearances(self, menu: QMenu, theme: Theme) -> dict[str, QAction]:
        inner = menu.addMenu(self.tr("A&ppearance"))
        inner.setAccessibleName(self.tr("Appearance"))
        group = QActionGroup(self)
        made = {}
        for name, text, key in (
            ("system", self.tr("As the &system"), "Ctrl+Alt+1"),
            ("light", self.tr("&Light"), "Ctrl+Alt+2"),
            ("dark", self.tr("&Dark"), "Ctrl+Alt+3"),
        ):
            made[name] = self._action(inner, text, key)
            made[name].setCheckable(True)
            made[name].triggered.connect(lambda _checked=False, name=name: theme.follow(name))
            group.addAction(made[name])

        def mark() -> None:
            made[theme.appearance].setChecked(True)

        theme.changed.connect(mark)
        mark()
        return made
