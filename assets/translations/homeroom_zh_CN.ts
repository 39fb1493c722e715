<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Homeroom</source>
        <translation>关于 Homeroom</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>组成部分与许可证</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Homeroom&apos;s icon</source>
        <translation>Homeroom 图标</translation>
    </message>
    <message>
        <source>A study assistant that works with the network cable unplugged.</source>
        <translation>拔掉网线也能用的学习助手。</translation>
    </message>
    <message>
        <source>Everything stays in this folder: {0}</source>
        <translation>一切都保存在此文件夹中：{0}</translation>
    </message>
    <message>
        <source>The starter model was trained for Homeroom and comes under Homeroom&apos;s own MIT licence.

Phi-4-mini-flash-reasoning is published by Microsoft under the MIT licence. It is not part of Homeroom: you bring it, and its model card says what it may be used for and what it is bad at.

Any other model you add has its own licence: read it where you got the model. What a model writes can be wrong, whatever its licence.</source>
        <translation>入门模型是为 Homeroom 训练的，采用 Homeroom 自己的 MIT 许可证。

Phi-4-mini-flash-reasoning 由 Microsoft 以 MIT 许可证发布。它不是 Homeroom 的一部分：由你自行取得，其模型卡说明了适用范围和不足之处。

你添加的其他模型各有许可证：请在取得模型之处阅读。无论何种许可证，模型写的内容都可能有错。</translation>
    </message>
    <message>
        <source>The licence texts could not be found.</source>
        <translation>找不到许可证文本。</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>关于模型</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New question</source>
        <translation>新问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>Answer no&amp;w</source>
        <translation>立即作答(&amp;W)</translation>
    </message>
    <message>
        <source>Ask a&amp;bout this answer</source>
        <translation>就此追问(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Think only briefly</source>
        <translation>只作简短思考(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t keep this one</source>
        <translation>不保留这道题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>继续解答(&amp;C)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>再问一次(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit and ask again</source>
        <translation>修改后再问(&amp;E)</translation>
    </message>
    <message>
        <source>Ea&amp;rlier attempt</source>
        <translation>上一次解答(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later attempt</source>
        <translation>下一次解答(&amp;L)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF …</source>
        <translation>存为 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete problem</source>
        <translation>删除题目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>复制答案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>搜索历史记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Own topic …</source>
        <translation>自定主题(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;tag …</source>
        <translation>新建标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export the selected …</source>
        <translation>导出所选题目(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all …</source>
        <translation>全部导出(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a ba&amp;ckup …</source>
        <translation>恢复备份(&amp;C)…</translation>
    </message>
    <message>
        <source>Delete e&amp;verything …</source>
        <translation>全部删除(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Show the s&amp;ymbols</source>
        <translation>显示符号(&amp;Y)</translation>
    </message>
    <message>
        <source>Show the &amp;thinking</source>
        <translation>显示思考过程(&amp;T)</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>显示历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go to the history</source>
        <translation>转到历史记录(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the &amp;question</source>
        <translation>转到问题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Homeroom</source>
        <translation>关于 Homeroom(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>AnswerBody</name>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Question and answer</source>
        <translation>问题与解答</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Your problem</source>
        <translation>你的题目</translation>
    </message>
    <message>
        <source>Type or paste a problem, for example  3x + 5 = 20</source>
        <translation>输入或粘贴题目，例如 3x + 5 = 20</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>就此追问</translation>
    </message>
    <message>
        <source>A follow-up on the answer above</source>
        <translation>对上面的解答继续提问</translation>
    </message>
    <message>
        <source>Do not edit</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>排队提问</translation>
    </message>
    <message>
        <source>This one will not be kept.</source>
        <translation>这道题不会保留。</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} 题等待中</translation>
    </message>
    <message>
        <source>Esc to stop</source>
        <translation>按 Esc 停止</translation>
    </message>
    <message>
        <source>Plain typing is fine: x^2, sqrt(2), 1/2</source>
        <translation>照键盘直接输入即可：x^2、sqrt(2)、1/2</translation>
    </message>
    <message>
        <source>{0} to ask</source>
        <translation>按 {0} 提问</translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation>通常需要 {0}</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>深入</translation>
    </message>
    <message>
        <source>Quick: the model thinks only briefly</source>
        <translation>快速：模型只作简短思考</translation>
    </message>
    <message>
        <source>Thorough: the model thinks as long as it needs</source>
        <translation>深入：模型想多久就想多久</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>You asked this before ({0}). The answer was {1}.</source>
        <translation>这道题问过了（{0}），答案是 {1}。</translation>
    </message>
    <message>
        <source>You asked this before ({0}).</source>
        <translation>这道题问过了（{0}）。</translation>
    </message>
</context>
<context>
    <name>AttemptSwitch</name>
    <message>
        <source>Earlier attempt</source>
        <translation>上一次解答</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>解答次数</translation>
    </message>
    <message>
        <source>Later attempt</source>
        <translation>下一次解答</translation>
    </message>
    <message>
        <source>Edit the question and ask again</source>
        <translation>修改问题后再问</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Attempt {0}</source>
        <translation>第几次解答：{0}</translation>
    </message>
</context>
<context>
    <name>ConversionCard</name>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Type to convert to</source>
        <translation>转换成的类型</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不转换</translation>
    </message>
    <message>
        <source>{0} of memory is free: {1} is advised.</source>
        <translation>可用内存 {0}：建议选 {1}。</translation>
    </message>
    <message>
        <source>Only {0} of memory is free: no type fits now. Close other programs, or go on: the file can be used once there is room.</source>
        <translation>可用内存只有 {0}：目前哪种类型都放不下。请关闭其他程序；也可以继续，等内存够了再使用这个文件。</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Homeroom did not close properly last time. Everything finished is safe; an answer that was being written has lost its last second at most.</source>
        <translation>Homeroom 上次没有正常结束。已完成的内容没有丢失；正在写的解答最多缺少最后一秒。</translation>
    </message>
    <message>
        <source>What happened …</source>
        <translation>发生了什么…</translation>
    </message>
    <message>
        <source>These are Homeroom&apos;s notes for whoever looks into the fault. The whole log is {0}.</source>
        <translation>这是 Homeroom 的记录，查找故障的人会用到。完整日志是 {0}。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>History, settings and added models are in this folder, and nowhere else. To move them, close Homeroom, move the folder, and start Homeroom with --data-dir and its new place.</source>
        <translation>历史记录、设置和添加的模型都只在此文件夹中。要移动它们，请关闭 Homeroom，移动该文件夹，再用 --data-dir 加新位置启动 Homeroom。</translation>
    </message>
    <message>
        <source>A deleted problem is gone for good the next time Homeroom starts. The backups in this folder still hold it: the daily ones until seven newer ones are made, a copy kept at a restore until you remove it. “Delete everything” in the History menu removes all of them at once.</source>
        <translation>删除的题目在 Homeroom 下次启动时永久删除。此文件夹中的备份仍含有它：每日备份会保留到又有七份更新的备份为止，恢复备份时留下的副本会保留到你自己移除为止。“历史记录”菜单中的“全部删除”会立即移除所有这些备份。</translation>
    </message>
    <message>
        <source>Data folder: {0}</source>
        <translation>数据文件夹：{0}</translation>
    </message>
    <message>
        <source>Ope&amp;n the folder</source>
        <translation>打开文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Portable mode is on: the folder lies beside the app and goes where the app goes.</source>
        <translation>便携模式已开启：文件夹就在应用旁边，随应用一起移动。</translation>
    </message>
    <message>
        <source>Portable mode is off. To switch it on, make the folder {0} and start Homeroom again; what is in the folder above can be copied into it.</source>
        <translation>便携模式未开启。要开启，请新建文件夹 {0} 并重新启动 Homeroom；上面文件夹中的内容可以复制进去。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>本月早些时候</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} 分 {1} 秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>What it says: {0}</source>
        <translation>读法：{0}</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>No model is installed: put a .gguf file into {0} and try again.</source>
        <translation>没有安装模型：请把 .gguf 文件放入 {0} 后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Homeroom. What was finished is kept; the log in {0} says more.</source>
        <translation>Homeroom 内部出错了。已完成的内容都已保存；详情见 {0} 中的日志。</translation>
    </message>
    <message>
        <source>{0} is not a text file: drop a .txt or .md file here.</source>
        <translation>{0} 不是文本文件：请拖入 .txt 或 .md 文件。</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} holds no text that could be a question.</source>
        <translation>{0} 的内容不像一个问题。</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Show the whole question</source>
        <translation>显示完整问题</translation>
    </message>
    <message>
        <source>Ask what may be meant</source>
        <translation>按可能的意思提问</translation>
    </message>
    <message>
        <source>Show what the model wrote</source>
        <translation>显示模型写的内容</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>打开模型页面</translation>
    </message>
    <message>
        <source>Do you mean {0}?</source>
        <translation>你是指 {0} 吗？</translation>
    </message>
    <message>
        <source>by algebra</source>
        <translation>代数计算</translation>
    </message>
    <message>
        <source>from your set-up</source>
        <translation>根据你的列式</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Your question is saved. It will be answered after the current one.</source>
        <translation>问题已保存，会在当前问题之后解答。</translation>
    </message>
    <message>
        <source>The model is still loading. Your question is saved and will start by itself.</source>
        <translation>模型还在加载。问题已保存，稍后自动开始解答。</translation>
    </message>
    <message>
        <source>Reading the question … {0} %</source>
        <translation>正在读题… {0}%</translation>
    </message>
    <message>
        <source>Reading the question …</source>
        <translation>正在读题…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Stopped. What there was so far is kept.</source>
        <translation>已停止，已写出的内容已保存。</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>解答达到了长度上限。</translation>
    </message>
    <message>
        <source>The model&apos;s memory is full: this is as far as it got.</source>
        <translation>模型的上下文已满：只能写到这里。</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so it was stopped.</source>
        <translation>模型开始重复自己，因此被停止了。</translation>
    </message>
    <message>
        <source>Homeroom was closed before this was finished.</source>
        <translation>还没写完 Homeroom 就关闭了。</translation>
    </message>
    <message>
        <source>The model stopped before this was finished.</source>
        <translation>模型还没写完就停止了。</translation>
    </message>
    <message>
        <source>The model ended without an answer.</source>
        <translation>模型没有给出解答就结束了。</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation>这个问题还没有解答。</translation>
    </message>
</context>
<context>
    <name>FormulaPreview</name>
    <message>
        <source>I read this as</source>
        <translation>我的理解</translation>
    </message>
    <message>
        <source>The formula in your question</source>
        <translation>问题中的算式</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>就这样写</translation>
    </message>
    <message>
        <source>Do you mean this?</source>
        <translation>你是指这个吗？</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Title in the list (leave it empty to show the question):</source>
        <translation>列表中的名称；留空则显示问题本身：</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>A topic of your own:</source>
        <translation>自定的主题：</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag for the selected problems:</source>
        <translation>给所选题目的标签：</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入 {0}…</translation>
    </message>
    <message>
        <source>One problem is in {0}.</source>
        <translation>已将 1 道题写入 {0}。</translation>
    </message>
    <message>
        <source>{1} problems are in {0}.</source>
        <translation>已将 {1} 道题写入 {0}。</translation>
    </message>
    <message>
        <source>{0} problems were added, {1} completed; {2} were there already.</source>
        <translation>新增 {0} 道题，补全 {1} 道；{2} 道原来就有。</translation>
    </message>
    <message>
        <source>The history is copied to {0}.</source>
        <translation>历史记录已复制到 {0}。</translation>
    </message>
    <message>
        <source>The backup is restored. The previous history is kept as {0}.</source>
        <translation>备份已恢复。原来的内容保存为 {0}。</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>已全部删除。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Homeroom&apos;s own format, to import again (*.json)</source>
        <translation>Homeroom 自己的格式，可再导入 (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Homeroom export (*.json)</source>
        <translation>Homeroom 导出的文件 (*.json)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>备份 (*.sqlite)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Replace the whole history with this backup?</source>
        <translation>用这个备份替换全部历史记录？</translation>
    </message>
    <message>
        <source>The current history is kept as a file among the backups.</source>
        <translation>现有的内容会作为文件留在备份中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete everything you ever asked?</source>
        <translation>删除问过的一切？</translation>
    </message>
    <message>
        <source>All problems, answers, daily backups, logs and drafts are deleted for good; this cannot be undone. Models, settings and copies you made elsewhere stay.</source>
        <translation>所有题目、解答、每日备份、日志和草稿都会永久删除，无法撤销。模型、设置以及你存到别处的副本会保留。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>HistoryListModel</name>
    <message>
        <source>Favourite. </source>
        <translation>已收藏。</translation>
    </message>
    <message>
        <source>working on it …</source>
        <translation>正在解答…</translation>
    </message>
    <message>
        <source>no right answer</source>
        <translation>没有正确答案</translation>
    </message>
    <message>
        <source>no solution</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>all real numbers</source>
        <translation>全体实数</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已解答</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>HistoryListView</name>
    <message>
        <source>Solved problems</source>
        <translation>已解的题目</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Problems you ask appear here, with their answers.</source>
        <translation>问过的题目和答案会出现在这里。</translation>
    </message>
    <message>
        <source>Deleted {0} problems</source>
        <translation>已删除 {0} 道题</translation>
    </message>
    <message>
        <source>Deleted “{0}”</source>
        <translation>已删除“{0}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>HistorySearchBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the solved problems</source>
        <translation>搜索已解的题目</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the solved problems</source>
        <translation>筛选已解的题目</translation>
    </message>
    <message>
        <source>Filter {0}: remove</source>
        <translation>取消筛选：{0}</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Checked: correct</source>
        <translation>已检验：正确</translation>
    </message>
    <message>
        <source>Checked: correct, in another form</source>
        <translation>已检验：正确，形式不同</translation>
    </message>
    <message>
        <source>Checked: wrong</source>
        <translation>已检验：错误</translation>
    </message>
    <message>
        <source>Could not be decided</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读懂</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>从未检验</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>History and page</source>
        <translation>历史记录和页面</translation>
    </message>
</context>
<context>
    <name>MathView</name>
    <message>
        <source>This link leads to your browser and the network:

{0}

Open it?</source>
        <translation>这个链接会打开浏览器并连接网络：

{0}

要打开吗？</translation>
    </message>
    <message>
        <source>Open a link?</source>
        <translation>打开链接？</translation>
    </message>
</context>
<context>
    <name>MenuEntryAction</name>
    <message>
        <source>&amp;Remove from the applications menu</source>
        <translation>从应用程序菜单中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add to the a&amp;pplications menu</source>
        <translation>添加到应用程序菜单(&amp;P)</translation>
    </message>
    <message>
        <source>Homeroom is no longer in the applications menu.</source>
        <translation>Homeroom 已从应用程序菜单中移除。</translation>
    </message>
    <message>
        <source>Homeroom is in the applications menu now.</source>
        <translation>Homeroom 已添加到应用程序菜单。</translation>
    </message>
    <message>
        <source>The applications menu could not be changed: {}.</source>
        <translation>无法更改应用程序菜单：{}。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>answers now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>small starter model, school mathematics only</source>
        <translation>小型入门模型，只会中小学数学，题目请用英文或算式</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Weighing …</source>
        <translation>正在估算内存…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>Fits: needs {0} of memory with {2} tokens of context; {1} is free.</source>
        <translation>内存够用：上下文为 {2} 个词元时需要 {0} 内存，可用 {1}。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用这个模型</translation>
    </message>
    <message>
        <source>Does not fit now: needs {0} of memory with {2} tokens of context; {1} is free. Close other programs, or load it anyway: it may be very slow, or the system may end it.</source>
        <translation>内存暂时不够：上下文为 {2} 个词元时需要 {0} 内存，可用 {1}。请关闭其他程序，或者仍然加载：可能会非常慢，也可能被系统终止。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>Adding {0}</source>
        <translation>正在添加 {0}</translation>
    </message>
    <message>
        <source>Converting {0}</source>
        <translation>正在转换 {0}</translation>
    </message>
    <message>
        <source>{0} goes on answering.</source>
        <translation>仍由 {0} 作答。</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>{0} is added. Its table of contents is in order; Verify reads the whole file.</source>
        <translation>已添加 {0}。文件目录完好；“校验”会读取全部内容。</translation>
    </message>
    <message>
        <source>{0} is converted, read back and tried: it is ready.</source>
        <translation>{0} 已转换，并经回读和试运行：可以使用了。</translation>
    </message>
    <message>
        <source>{0} is whole: it holds exactly what its conversion wrote, every value is a number, and the engine runs it.</source>
        <translation>{0} 完好：内容与转换时写入的完全一致，每个值都是数，引擎能够运行它。</translation>
    </message>
    <message>
        <source>{0} can be read to its end, every value is a number, and the engine runs it. It was not converted by Homeroom and carries no checksum, so nobody can tell here whether it is what its maker published.</source>
        <translation>{0} 能读到结尾，每个值都是数，引擎能够运行它。但它不是由 Homeroom 转换的，也没有校验和，因此这里无法判断它是否就是制作者发布的那个文件。</translation>
    </message>
    <message>
        <source>Add a .gguf file …</source>
        <translation>添加 .gguf 文件…</translation>
    </message>
    <message>
        <source>Convert a Hugging Face folder …</source>
        <translation>转换 Hugging Face 文件夹…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Folder with config.json and safetensors</source>
        <translation>含 config.json 和 safetensors 的文件夹</translation>
    </message>
    <message>
        <source>Delete {0} from the disk?</source>
        <translation>从磁盘删除 {0}？</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>正在校验 {0}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>已取消，没有留下任何文件。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>解决办法</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>An answer is being written</source>
        <translation>正在写解答</translation>
    </message>
    <message>
        <source>A question could not be answered</source>
        <translation>有一个问题没能解答</translation>
    </message>
    <message>
        <source>Your answer is ready</source>
        <translation>解答写好了</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole &amp;answer</source>
        <translation>复制完整解答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Copy &amp;LaTeX</source>
        <translation>复制 &amp;LaTeX</translation>
    </message>
    <message>
        <source>Copy &amp;what it says</source>
        <translation>复制读法(&amp;W)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>复制为 S&amp;VG</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>It is in {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
    <message>
        <source>It is open in your PDF viewer: print it from there.</source>
        <translation>已在 PDF 阅读器中打开：请从那里打印。</translation>
    </message>
    <message>
        <source>No program here opens PDF files: save it as one, and print it elsewhere.</source>
        <translation>这台电脑上没有能打开 PDF 的程序：请存为 PDF，再到别处打印。</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入 {0}…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be stored: {0}.</source>
        <translation>设置无法保存：{0}。</translation>
    </message>
</context>
<context>
    <name>QuestionFlow</name>
    <message>
        <source>That is how it works. Ctrl+N starts a question of your own.</source>
        <translation>就是这样。按 Ctrl+N 提出你自己的问题。</translation>
    </message>
</context>
<context>
    <name>QuestionHeading</name>
    <message>
        <source>Question: {0}</source>
        <translation>问题：{0}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>The history cannot be opened.</source>
        <translation>历史记录打不开。</translation>
    </message>
</context>
<context>
    <name>RealModel</name>
    <message>
        <source>The real model: Phi-4-mini-flash-reasoning</source>
        <translation>完整模型：Phi-4-mini-flash-reasoning</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>从哪里获取</translation>
    </message>
    <message>
        <source>Homeroom never downloads anything. On a computer with a network, get the folder microsoft/Phi-4-mini-flash-reasoning from Hugging Face: config.json, the tokenizer&apos;s files and the safetensors files, 7.7 GB. Bring it here and convert it above: it becomes a file of 2 to 3 GB. Microsoft gives it away under the MIT licence.</source>
        <translation>Homeroom 从不下载任何东西。请在能上网的电脑上从 Hugging Face 获取文件夹 microsoft/Phi-4-mini-flash-reasoning：config.json、分词器文件和 safetensors 文件，共 7.7 GB。把它拷到这台电脑，在上面转换：会得到一个 2 到 3 GB 的文件。微软以 MIT 许可证免费提供它。</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>擅长</translation>
    </message>
    <message>
        <source>Mathematics that takes several steps. Its makers report 92 % of the problems of Math500 and half of those of the AIME 2024 competition solved at the first attempt, on their own computers and unconverted. It can keep long workings in mind: 64,000 tokens.</source>
        <translation>需要多步推理的数学题。据制作者报告，在他们自己的电脑上，未经转换的模型第一次作答就能解出 Math500 中 92% 的题目和 AIME 2024 竞赛中一半的题目。它能记住很长的推导：64,000 个词元。</translation>
    </message>
    <message>
        <source>Be careful with</source>
        <translation>需要当心</translation>
    </message>
    <message>
        <source>Other subjects: beside mathematics its makers report one test, GPQA-D, with 45 %. Facts: names, dates and laws can be made up, as by any language model. Other languages: its card names English alone, so ask in English where you can. And time: it thinks before it answers, which on a laptop can take minutes.</source>
        <translation>其他学科：数学以外，制作者只报告了一项测试 GPQA-D，得分为 45%。事实：与任何语言模型一样，人名、日期和定律都可能是编造的。其他语言：它的模型说明只提到英语，请尽量用英语提问。还有时间：它先思考再作答，在笔记本电脑上可能要几分钟。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>It can be wrong and sound sure, in mathematics too: look at the verdict beside the answer, and check what was not checked.</source>
        <translation>它可能答错却显得很有把握，数学题也一样：请看答案旁的检验结果，未经检验的要自己检验。</translation>
    </message>
</context>
<context>
    <name>ResultChip</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制答案</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>答案：{0}</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>The set-up, a line each</source>
        <translation>列式，每行一条</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Change the set-up</source>
        <translation>修改列式</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>不修改</translation>
    </message>
    <message>
        <source>Your set-up</source>
        <translation>你的列式</translation>
    </message>
    <message>
        <source>I could not read this with certainty</source>
        <translation>我没有把握读懂这道题</translation>
    </message>
    <message>
        <source>Set up by the model</source>
        <translation>由模型列式</translation>
    </message>
    <message>
        <source>It could be set up so. Change what is wrong, then have it worked out.</source>
        <translation>也许可以这样列式。请改正其中的错误，再计算。</translation>
    </message>
    <message>
        <source>This is the part that can be wrong: compare it with the problem.</source>
        <translation>可能出错的是这一部分：请与题目对照。</translation>
    </message>
    <message>
        <source>A line each: “let s =” and what s stands for, then what holds, then “want” and what is asked.</source>
        <translation>每行一条：先写“let s =”和 s 表示什么，再写等量关系，最后写“want”和所求的量。</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>列式</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>from the next question on</source>
        <translation>从下一个问题起生效</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>when the model is loaded</source>
        <translation>加载模型时生效</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>用词的选取</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Thorough: thinking</source>
        <translation>深入：思考(&amp;T)</translation>
    </message>
    <message>
        <source>In tokens; a word is one or two. At the limit the answer is written.</source>
        <translation>以词元计，一个词约一到两个。达到上限后开始作答。</translation>
    </message>
    <message>
        <source>Thoro&amp;ugh: answer</source>
        <translation>深入：解答(&amp;U)</translation>
    </message>
    <message>
        <source>Tokens of the answer.</source>
        <translation>解答的词元数。</translation>
    </message>
    <message>
        <source>Qu&amp;ick: thinking</source>
        <translation>快速：思考(&amp;I)</translation>
    </message>
    <message>
        <source>For questions that are asked with “Think only briefly”.</source>
        <translation>用于以“只作简短思考”提出的问题。</translation>
    </message>
    <message>
        <source>Quic&amp;k: answer</source>
        <translation>快速：解答(&amp;K)</translation>
    </message>
    <message>
        <source>Tries a&amp;fter a wrong answer</source>
        <translation>答错后重试(&amp;F)</translation>
    </message>
    <message>
        <source>How many more times it tries while the checker finds the answer wrong.</source>
        <translation>检验发现答案错误时，重新提问的次数。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不重试</translation>
    </message>
    <message>
        <source>E&amp;xplain in words, always</source>
        <translation>总是用文字讲解(&amp;X)</translation>
    </message>
    <message>
        <source>The model explains what algebra has worked out already; the starter never does.</source>
        <translation>代数已算出的题目也由模型讲解；入门模型从不讲解。</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens that the model can keep in mind: question, thinking and answer.</source>
        <translation>模型能记住的词元数：问题、思考和解答。</translation>
    </message>
    <message>
        <source>The model&apos;s own choice</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Processor c&amp;ores</source>
        <translation>处理器核心(&amp;O)</translation>
    </message>
    <message>
        <source>This computer has {0}. Automatic leaves one to the desktop.</source>
        <translation>本机有 {0} 个核心。“自动”会为桌面留一个。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Work quietly</source>
        <translation>安静工作(&amp;W)</translation>
    </message>
    <message>
        <source>Uses half the cores: slower, but cooler and quieter.</source>
        <translation>只用一半核心：较慢，但发热少，风扇不易作响。</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; the higher, the more an answer varies.</source>
        <translation>0 总是取最可能的词；数值越高，解答变化越大。</translation>
    </message>
    <message>
        <source>Top-&amp;p</source>
        <translation>Top-p(&amp;P)</translation>
    </message>
    <message>
        <source>It draws from the likeliest words that together have this probability.</source>
        <translation>从合计占此比例的最可能的词中选取。</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>随机种子(&amp;D)</translation>
    </message>
    <message>
        <source>With a number here the same question gets the same answer again.</source>
        <translation>填入数字后，同一问题会再次得到同一解答。</translation>
    </message>
    <message>
        <source>another each time</source>
        <translation>每次不同</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The defaults hold again.</source>
        <translation>已恢复默认设置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This takes effect when the model is loaded again.</source>
        <translation>重新加载模型后生效。</translation>
    </message>
    <message>
        <source>&amp;Load it now</source>
        <translation>立即加载(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes the next time Homeroom starts.</source>
        <translation>重新启动 Homeroom 后语言生效。</translation>
    </message>
    <message>
        <source>Weighing …</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>With {0} tokens the model needs {1} of memory; {2} is free.</source>
        <translation>上下文为 {0} 个词元时，模型需要 {1} 内存；可用 {2}。</translation>
    </message>
    <message>
        <source>That does not fit now.</source>
        <translation>目前内存不足。</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>&amp;Reset to the defaults</source>
        <translation>恢复默认设置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>返回问题(&amp;B)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>配色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>For text and formulas; Ctrl++ and Ctrl+- work too.</source>
        <translation>文字和公式的大小；也可用 Ctrl++ 和 Ctrl+-。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model state</source>
        <translation>模型状态</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>{0} tokens  ·  {1} a second</source>
        <translation>{0} 个词元  ·  每秒 {1} 个</translation>
    </message>
    <message>
        <source>room for {0} more</source>
        <translation>还可容纳 {0} 个</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why? {0}</source>
        <translation>为什么？{0}</translation>
    </message>
    <message>
        <source>{0} This changes: {1}.</source>
        <translation>{0}变化的部分：{1}。</translation>
    </message>
</context>
<context>
    <name>SymbolPalette</name>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>Cubed</source>
        <translation>立方</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>次方</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>乘号</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除号</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>正负号</translation>
    </message>
    <message>
        <source>Pi</source>
        <translation>圆周率 π</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Less than or equal</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>Greater than or equal</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>Integral</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>希腊字母 θ</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message>
        <source>Thinking</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>立即作答</translation>
    </message>
    <message>
        <source>End the thinking and write the answer with what is known</source>
        <translation>结束思考，用已知的内容写出解答</translation>
    </message>
    <message>
        <source>Thinking … {0}</source>
        <translation>正在思考… {0}</translation>
    </message>
    <message>
        <source>Thought for {0}</source>
        <translation>思考了 {0}</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Calculus</source>
        <translation>微积分</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>线性代数</translation>
    </message>
    <message>
        <source>Chance and statistics</source>
        <translation>概率与统计</translation>
    </message>
    <message>
        <source>Trigonometry</source>
        <translation>三角函数</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>Number theory</source>
        <translation>数论</translation>
    </message>
    <message>
        <source>Inequalities</source>
        <translation>不等式</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Algebra</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Word problems</source>
        <translation>应用题</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>四则运算</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>VerdictBadge</name>
    <message>
        <source>Verdict</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检验…</translation>
    </message>
    <message>
        <source>The model came to {0}, which is not right.</source>
        <translation>模型得出 {0}，这不对。</translation>
    </message>
    <message>
        <source>Checked: correct</source>
        <translation>已检验：正确</translation>
    </message>
    <message>
        <source>Checked: correct, but in another form</source>
        <translation>已检验：正确，但形式不同</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检验</translation>
    </message>
    <message>
        <source>This answer was never checked.</source>
        <translation>这个答案没有检验过。</translation>
    </message>
    <message>
        <source>It has no final answer that could be checked.</source>
        <translation>其中没有可以检验的最终答案。</translation>
    </message>
    <message>
        <source>{0}  ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>How it was found: {0}.</source>
        <translation>依据：{0}。</translation>
    </message>
    <message>
        <source>Worked out and proven</source>
        <translation>已算出并证明</translation>
    </message>
    <message>
        <source>Worked out from this set-up</source>
        <translation>根据这个列式算出</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Homeroom&apos;s icon</source>
        <translation>Homeroom 图标</translation>
    </message>
    <message>
        <source>What shall we solve?</source>
        <translation>今天解哪道题？</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the model, your questions, the answers.</source>
        <translation>一切都留在这台电脑上：模型、你的问题、解答。</translation>
    </message>
    <message>
        <source>&amp;Solve an example: {0}</source>
        <translation>解一个示例：{0}(&amp;S)</translation>
    </message>
    <message>
        <source>Welcome to Homeroom</source>
        <translation>欢迎使用 Homeroom</translation>
    </message>
    <message>
        <source>“{0}” was not finished when Homeroom was closed.</source>
        <translation>上次关闭 Homeroom 时，“{0}”还没解完。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Type a problem the way you would write it: x^2, sqrt(2), 1/2. It is shown as a formula.</source>
        <translation>照平常的写法输入题目：x^2、sqrt(2)、1/2，会显示为公式。</translation>
    </message>
    <message>
        <source>Watch it being solved step by step; “Answer now” cuts the thinking short.</source>
        <translation>看它一步步求解；“立即作答”可缩短思考。</translation>
    </message>
    <message>
        <source>Look at the verdict: it says whether the answer was checked, and how.</source>
        <translation>看检验结果：它说明答案是否经过检验，以及如何检验。</translation>
    </message>
    <message>
        <source>Solve x^2 - 5x + 6 = 0</source>
        <translation>x^2 - 5x + 6 = 0</translation>
    </message>
    <message>
        <source>What is 15% of 80?</source>
        <translation>15% * 80</translation>
    </message>
    <message>
        <source>Differentiate x^3 - 4x</source>
        <translation>d/dx (x^3 - 4x)</translation>
    </message>
    <message>
        <source>Stories are read too, in English or Chinese:</source>
        <translation>也能读应用题，中文、英文都可以：</translation>
    </message>
    <message>
        <source>Tom is 3 times as old as his son. In 12 years he will be twice as old. How old is the son now?</source>
        <translation>汤姆的年龄是儿子的3倍。12年后，他的年龄是儿子的2倍。儿子现在多少岁？</translation>
    </message>
    <message>
        <source>A rectangle&apos;s length is twice its width and its perimeter is 36 cm. Find the area.</source>
        <translation>一个长方形的长是宽的2倍，周长是36厘米。求它的面积。</translation>
    </message>
    <message>
        <source>How old is Tom&apos;s son?</source>
        <translation>汤姆的儿子多大？</translation>
    </message>
    <message>
        <source>How large is the rectangle?</source>
        <translation>长方形有多大？</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Work on a model</source>
        <translation>模型处理进度</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WorkingView</name>
    <message>
        <source>Step by step</source>
        <translation>解题步骤</translation>
    </message>
    <message>
        <source>Choose another way to work it</source>
        <translation>换一种解法</translation>
    </message>
    <message>
        <source>Explain in words</source>
        <translation>用文字讲解</translation>
    </message>
    <message>
        <source>The model explains it; this may take a while</source>
        <translation>由模型讲解，可能需要一些时间</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Way to work it: {0}</source>
        <translation>解法：{0}</translation>
    </message>
</context>
</TS>
