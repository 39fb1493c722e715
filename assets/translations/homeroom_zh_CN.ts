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

Phi-4-mini-flash-reasoning is published by Microsoft under the MIT licence. It is no part of Homeroom: you bring it, and its model card says what it may be used for and what it is bad at.

Any other model that you add has a licence of its own: read it where you got the model. What a model writes can be wrong, whatever its licence.</source>
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
        <source>{0} of memory are free: {1} is advised.</source>
        <translation>可用内存 {0}：建议选 {1}。</translation>
    </message>
    <message>
        <source>Only {0} of memory are free: no type fits now. Close other programs, or go on: the file can be used when there is room.</source>
        <translation>可用内存只有 {0}：目前哪种类型都放不下。请关闭其他程序；也可以继续，等内存够了再使用这个文件。</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Homeroom did not end as it should the last time. Nothing that was finished is lost; an answer that was being written lacks at most its last second.</source>
        <translation>Homeroom 上次没有正常结束。已完成的内容没有丢失；正在写的解答最多缺少最后一秒。</translation>
    </message>
    <message>
        <source>What happened …</source>
        <translation>发生了什么…</translation>
    </message>
    <message>
        <source>This is what Homeroom noted; whoever looks for the fault needs it. The whole log is {0}.</source>
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
        <source>A problem that you delete is gone for good when Homeroom starts next. The backups in this folder still hold it: the daily ones until seven newer ones are made, a copy kept at a restore until you remove it. “Delete everything” in the History menu removes all of them at once.</source>
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
        <source>{0} is no text file: drop a .txt or .md file here.</source>
        <translation>{0} 不是文本文件：请拖入 .txt 或 .md 文件。</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} is no text that could be a question.</source>
        <translation>{0} 的内容不像一个问题。</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show the whole question</source>
        <translation>显示完整问题</translation>
    </message>
    <message>
        <source>Question: {0}</source>
        <translation>问题：{0}</translation>
    </message>
    <message>
        <source>Your question is saved. It is answered after the one that is under way.</source>
        <translation>问题已保存，会在当前问题之后解答。</translation>
    </message>
    <message>
        <source>The model is still loading. Your question is saved and starts by itself.</source>
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
        <source>Stopped. What was there is kept.</source>
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
        <source>I read this as: solve</source>
        <translation>我的理解：求解</translation>
    </message>
    <message>
        <source>I read this as: work out</source>
        <translation>我的理解：计算</translation>
    </message>
    <message>
        <source>I read this as: simplify</source>
        <translation>我的理解：化简</translation>
    </message>
    <message>
        <source>I read this as: factor</source>
        <translation>我的理解：因式分解</translation>
    </message>
    <message>
        <source>I read this as: expand</source>
        <translation>我的理解：展开</translation>
    </message>
    <message>
        <source>I read this as: the prime factors of</source>
        <translation>我的理解：分解质因数</translation>
    </message>
    <message>
        <source>I read this as: rationalise</source>
        <translation>我的理解：分母有理化</translation>
    </message>
    <message>
        <source>I read this as: differentiate</source>
        <translation>我的理解：求导</translation>
    </message>
    <message>
        <source>I read this as: integrate</source>
        <translation>我的理解：求积分</translation>
    </message>
    <message>
        <source>I read this as: the limit</source>
        <translation>我的理解：求极限</translation>
    </message>
    <message>
        <source>I read this as: divide with remainder</source>
        <translation>我的理解：带余除法</translation>
    </message>
    <message>
        <source>I read this as: the largest of</source>
        <translation>我的理解：求最大值</translation>
    </message>
    <message>
        <source>I read this as: the smallest of</source>
        <translation>我的理解：求最小值</translation>
    </message>
    <message>
        <source>I read this as: the greatest common divisor of</source>
        <translation>我的理解：求最大公因数</translation>
    </message>
    <message>
        <source>I read this as: the least common multiple of</source>
        <translation>我的理解：求最小公倍数</translation>
    </message>
    <message>
        <source>I read this as: the mean of</source>
        <translation>我的理解：求平均数</translation>
    </message>
    <message>
        <source>I read this as: the median of</source>
        <translation>我的理解：求中位数</translation>
    </message>
    <message>
        <source>I read this as: the mode of</source>
        <translation>我的理解：求众数</translation>
    </message>
    <message>
        <source>I read this as: the range of</source>
        <translation>我的理解：求极差</translation>
    </message>
    <message>
        <source>I read this as:</source>
        <translation>我的理解：</translation>
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
        <source>What the list calls it; empty shows the question:</source>
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
        <source>A tag for what is selected:</source>
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
        <source>The backup is restored. What was there is kept as {0}.</source>
        <translation>备份已恢复。原来的内容保存为 {0}。</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>已全部删除。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>还没有解答。</translation>
    </message>
    <message>
        <source>Checked: correct.</source>
        <translation>已检验：正确。</translation>
    </message>
    <message>
        <source>Checked: correct, but in another form.</source>
        <translation>已检验：正确，但形式不同。</translation>
    </message>
    <message>
        <source>Checked: wrong.</source>
        <translation>已检验：错误。</translation>
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
        <source>Homeroom&apos;s own, to import again (*.json)</source>
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
        <source>An export of Homeroom (*.json)</source>
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
        <source>Put this backup in the place of the whole history?</source>
        <translation>用这个备份替换全部历史记录？</translation>
    </message>
    <message>
        <source>What is there now is kept as a file among the backups.</source>
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
        <source>All problems, answers, daily backups, logs and drafts go, for good: no undo brings them back. Models, settings and the copies that you made elsewhere stay.</source>
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
    <message>
        <source>That is how it goes. Ctrl+N begins a question of your own.</source>
        <translation>就是这样。按 Ctrl+N 提出你自己的问题。</translation>
    </message>
    <message>
        <source>The history cannot be opened.</source>
        <translation>历史记录打不开。</translation>
    </message>
    <message>
        <source>{0} goes on answering.</source>
        <translation>仍由 {0} 作答。</translation>
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
        <source>Fits: needs {0} of memory with {2} tokens of context; {1} are free.</source>
        <translation>内存够用：上下文为 {2} 个词元时需要 {0} 内存，可用 {1}。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用这个模型</translation>
    </message>
    <message>
        <source>Does not fit now: needs {0} of memory with {2} tokens of context; {1} are free. Close other programs, or load it anyway: it may be very slow, or the system may end it.</source>
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
        <source>Back to the question</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>{0} is added. Its list of contents is in order; Verify reads all of it.</source>
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
    <name>Notice</name>
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
    <name>QuestionPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
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
    <name>Sentences</name>
    <message>
        <source>( ) and [ ] mean different intervals, but the same pair.</source>
        <translation>( ) 和 [ ] 表示不同的区间，却表示相同的数对。</translation>
    </message>
    <message>
        <source>A context has at least {0} tokens, not {1}.</source>
        <translation>上下文至少要有 {0} 个词元，不能是 {1}。</translation>
    </message>
    <message>
        <source>A grammar has at most {0} characters, and no zero bytes.</source>
        <translation>语法最多 {0} 个字符，且不能有零字节。</translation>
    </message>
    <message>
        <source>A kept state does not fit this model and context; it is dropped.</source>
        <translation>保存的状态与当前模型和上下文不符，已丢弃。</translation>
    </message>
    <message>
        <source>A number of this list cannot be read.</source>
        <translation>这组数中有一个读不懂。</translation>
    </message>
    <message>
        <source>A number with more than {0} digits is not evaluated.</source>
        <translation>超过 {0} 位的数不作计算。</translation>
    </message>
    <message>
        <source>A power of ten beyond {0} is not evaluated.</source>
        <translation>超过 {0} 的 10 的幂不作计算。</translation>
    </message>
    <message>
        <source>A q8_0 cache needs a head_dim divisible by {0}, this model&apos;s is {1}: use --kv f16.</source>
        <translation>q8_0 缓存要求 head_dim 能被 {0} 整除，而这个模型的是 {1}：请用 --kv f16。</translation>
    </message>
    <message>
        <source>A q8_0 cache needs flash attention: use --flash on, or --kv f16.</source>
        <translation>q8_0 缓存需要 flash attention：请用 --flash on 或 --kv f16。</translation>
    </message>
    <message>
        <source>A request is waiting.</source>
        <translation>有一个请求正在等待。</translation>
    </message>
    <message>
        <source>A state of {0} bytes could not be saved; {1} were written.</source>
        <translation>无法保存 {0} 字节的状态；只写入了 {1} 字节。</translation>
    </message>
    <message>
        <source>A temperature is a number from 0 to 100, not {0}.</source>
        <translation>温度应为 0 到 100 之间的数，不能是 {0}。</translation>
    </message>
    <message>
        <source>A “{0}” is missing.</source>
        <translation>缺少“{0}”。</translation>
    </message>
    <message>
        <source>After rounding as asked, this is not the right answer.</source>
        <translation>按题目要求取近似值后，这不是正确答案。</translation>
    </message>
    <message>
        <source>An added token of the tokenizer is damaged; download the tokenizer again.</source>
        <translation>分词器的一个附加词元已损坏；请重新下载分词器。</translation>
    </message>
    <message>
        <source>An answer has one form: a grammar or a JSON schema, not both.</source>
        <translation>解答只能有一种格式：语法或 JSON schema，不能两者都用。</translation>
    </message>
    <message>
        <source>An equation cannot be compared with an expression.</source>
        <translation>方程不能与算式比较。</translation>
    </message>
    <message>
        <source>An equation is given where its solutions are asked for.</source>
        <translation>题目要的是解，这里给出的却是方程。</translation>
    </message>
    <message>
        <source>An expression is asked for.</source>
        <translation>题目要的是一个算式。</translation>
    </message>
    <message>
        <source>Another conversion is writing {0}; wait for it.</source>
        <translation>另一个转换正在写入 {0}；请等它完成。</translation>
    </message>
    <message>
        <source>Another program keeps the history {0} locked: close it and try again.</source>
        <translation>另一个程序锁住了历史记录 {0}：请关闭它后重试。</translation>
    </message>
    <message>
        <source>Another program still reads the history {0}: close it and try again.</source>
        <translation>另一个程序还在读取历史记录 {0}：请关闭它后重试。</translation>
    </message>
    <message>
        <source>Checking this needs too much memory.</source>
        <translation>检验这个答案需要的内存太多。</translation>
    </message>
    <message>
        <source>Checking this took too long.</source>
        <translation>检验这个答案用时过长。</translation>
    </message>
    <message>
        <source>Equalities and inequalities are mixed here.</source>
        <translation>这里把等式和不等式混在一起了。</translation>
    </message>
    <message>
        <source>Homeroom may not write in {0} ({1}): make it writable, or choose another folder with --data-dir.</source>
        <translation>Homeroom 不能写入 {0}（{1}）：请设为可写，或用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>Homeroom may not write in {0}: make it writable, or choose another folder with --data-dir.</source>
        <translation>Homeroom 不能写入 {0}：请设为可写，或用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>I am only the small starter model: I can do school mathematics (arithmetic, fractions, percentages, equations, geometry, averages, simple calculus and short word problems) but not this; for more, add the full model as the Models page or “Bring the real model” in the README shows.</source>
        <translation>我只是小型入门模型：我会做中小学数学（四则运算、分数、百分数、方程、几何、平均数、简单微积分和简短应用题），题目要用英文或算式来写，但这道题我不会；要解更多题目，请按“模型”页面或 README 中“Bring the real model”一节添加完整模型。</translation>
    </message>
    <message>
        <source>I cannot read a part of this set.</source>
        <translation>这个集合有一部分读不懂。</translation>
    </message>
    <message>
        <source>I cannot read this as an answer.</source>
        <translation>无法把这读成一个答案。</translation>
    </message>
    <message>
        <source>I cannot read this from “{0}” on.</source>
        <translation>从“{0}”起读不懂。</translation>
    </message>
    <message>
        <source>I cannot read what is left out here.</source>
        <translation>这里省略的内容读不懂。</translation>
    </message>
    <message>
        <source>I cannot work this problem out by myself, so I cannot say whether the answer is right.</source>
        <translation>检验程序自己解不出这道题，所以不能说答案对不对。</translation>
    </message>
    <message>
        <source>I could not decide whether this is right.</source>
        <translation>无法判断这个答案对不对。</translation>
    </message>
    <message>
        <source>I do not know the word “{0}” here.</source>
        <translation>不认识这里的“{0}”。</translation>
    </message>
    <message>
        <source>It is not clear by which letter.</source>
        <translation>不清楚是对哪个字母而言。</translation>
    </message>
    <message>
        <source>It is not clear which base this logarithm has.</source>
        <translation>不清楚这个对数以什么为底。</translation>
    </message>
    <message>
        <source>It is not clear which letter has which value.</source>
        <translation>不清楚哪个字母取哪个值。</translation>
    </message>
    <message>
        <source>It is not clear which of these values is meant.</source>
        <translation>不清楚指的是其中哪个值。</translation>
    </message>
    <message>
        <source>Its derivative is not the function to be integrated.</source>
        <translation>它的导数不是被积函数。</translation>
    </message>
    <message>
        <source>Its derivative is right, but the constant + C is missing.</source>
        <translation>它的导数是对的，但缺少常数 + C。</translation>
    </message>
    <message>
        <source>Its derivative is the function to be integrated.</source>
        <translation>它的导数正是被积函数。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>More numbers than these are right.</source>
        <translation>正确的数不止这些。</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one first.</source>
        <translation>还没有加载模型。请先选择一个。</translation>
    </message>
    <message>
        <source>One is a row, one a column.</source>
        <translation>一个是行，一个是列。</translation>
    </message>
    <message>
        <source>One of these values is not right.</source>
        <translation>其中有一个值不对。</translation>
    </message>
    <message>
        <source>One right value is missing.</source>
        <translation>缺少一个正确的值。</translation>
    </message>
    <message>
        <source>One side of this relation is empty.</source>
        <translation>这个关系式有一边是空的。</translation>
    </message>
    <message>
        <source>Only a logarithm has a base.</source>
        <translation>只有对数才有底数。</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>末尾缺了些什么。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺了些什么。</translation>
    </message>
    <message>
        <source>The JSON schema cannot be used ({0}).</source>
        <translation>这个 JSON schema 不能用（{0}）。</translation>
    </message>
    <message>
        <source>The amount is right, but it is asked for in {0}.</source>
        <translation>量是对的，但题目要求用 {0} 作单位。</translation>
    </message>
    <message>
        <source>The answer is asked for in {0}.</source>
        <translation>题目要求用 {0} 作单位。</translation>
    </message>
    <message>
        <source>The attempts do not agree on an answer.</source>
        <translation>几次解答得出的答案不一致。</translation>
    </message>
    <message>
        <source>The boundary belongs in one and not in the other.</source>
        <translation>一个包含边界，另一个不包含。</translation>
    </message>
    <message>
        <source>The cache type {0} is unknown; use {1}.</source>
        <translation>不认识缓存类型 {0}；请用 {1}。</translation>
    </message>
    <message>
        <source>The character {0} cannot be read here.</source>
        <translation>这里的字符 {0} 读不懂。</translation>
    </message>
    <message>
        <source>The chat template is not a text of reasonable length; download the tokenizer again.</source>
        <translation>聊天模板不是长度合理的文本；请重新下载分词器。</translation>
    </message>
    <message>
        <source>The checker could not be started.</source>
        <translation>检验程序无法启动。</translation>
    </message>
    <message>
        <source>The checker met a mistake of its own here.</source>
        <translation>检验程序自己在这里出错了。</translation>
    </message>
    <message>
        <source>The checkpoint also holds {0}, which this architecture does not have; check that config.json belongs to these weights.</source>
        <translation>检查点中还有 {0}，而这种架构没有它；请检查 config.json 与这些权重是否配套。</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template; Phi-4-mini&apos;s form is used.</source>
        <translation>检查点没有聊天模板；改用 Phi-4-mini 的格式。</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}, which config.json&apos;s shape needs; download the whole checkpoint, with the config.json that belongs to it.</source>
        <translation>检查点缺少 config.json 所要求的 {0}；请下载完整的检查点及其配套的 config.json。</translation>
    </message>
    <message>
        <source>The constant must be added, not multiplied.</source>
        <translation>常数应当加上，而不是乘上。</translation>
    </message>
    <message>
        <source>The constant must be added.</source>
        <translation>常数应当加上。</translation>
    </message>
    <message>
        <source>The context of {0} tokens is full.</source>
        <translation>{0} 个词元的上下文已满。</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens, but the context holds {1}. Ask a shorter question, begin a new conversation, or load the model with a longer context.</source>
        <translation>对话有 {0} 个词元，而上下文只能容纳 {1} 个。请缩短问题、另开新对话，或用更长的上下文加载模型。</translation>
    </message>
    <message>
        <source>The conversation is empty: it needs a question.</source>
        <translation>对话是空的：需要一个问题。</translation>
    </message>
    <message>
        <source>The conversion was cancelled; nothing was left behind.</source>
        <translation>转换已取消，没有留下任何文件。</translation>
    </message>
    <message>
        <source>The copying was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>The decode was ended.</source>
        <translation>解码已中止。</translation>
    </message>
    <message>
        <source>The disk that holds {0} has {1} MB free, too little for a backup of {2} MB: free some space and try again.</source>
        <translation>{0} 所在的磁盘只剩 {1} MB，放不下 {2} MB 的备份：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full, so this could not be saved: free some space and try again.</source>
        <translation>{0} 所在的磁盘已满，无法保存：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full: free some space and try again.</source>
        <translation>{0} 所在的磁盘已满：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk that holds {0} reported an error, so this could not be saved: check it and try again.</source>
        <translation>{0} 所在的磁盘报告了错误，无法保存：请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The ends are right, but whether they belong is not.</source>
        <translation>端点是对的，但端点是否包含在内不对。</translation>
    </message>
    <message>
        <source>The engine could not be started ({0}: {1}).</source>
        <translation>引擎无法启动（{0}：{1}）。</translation>
    </message>
    <message>
        <source>The engine could not read a request ({0}). This is a mistake in the program.</source>
        <translation>引擎读不懂一个请求（{0}）。这是程序的错误。</translation>
    </message>
    <message>
        <source>The engine does not run this file: {0}.</source>
        <translation>引擎不能运行这个文件：{0}。</translation>
    </message>
    <message>
        <source>The engine is answering a question. Stop it first, or wait.</source>
        <translation>引擎正在解答一个问题。请先停止，或稍等。</translation>
    </message>
    <message>
        <source>The engine made a mistake, which its log describes. Try again, or restart the program.</source>
        <translation>引擎出错了，日志中有说明。请重试，或重新启动程序。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({0}). Ask again to restart it.</source>
        <translation>引擎意外停止（{0}）。再问一次即可重新启动。</translation>
    </message>
    <message>
        <source>The engine was closed.</source>
        <translation>引擎已关闭。</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Run `make setup` to build them.</source>
        <translation>缺少引擎的库。请运行 `make setup` 来构建。</translation>
    </message>
    <message>
        <source>The file needs {0} GB and {1} has {2} GB free; make room or choose another disk.</source>
        <translation>文件需要 {0} GB，而 {1} 只剩 {2} GB；请腾出空间或换一个磁盘。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; create it first.</source>
        <translation>文件夹 {0} 不存在；请先创建。</translation>
    </message>
    <message>
        <source>The generation was cancelled.</source>
        <translation>生成已取消。</translation>
    </message>
    <message>
        <source>The grammar cannot be used ({0}).</source>
        <translation>这个语法不能用（{0}）。</translation>
    </message>
    <message>
        <source>The history {0} is damaged: put a backup in its place, or move it elsewhere and start again.</source>
        <translation>历史记录 {0} 已损坏：请用备份替换它，或把它移到别处后重新启动。</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer Homeroom (schema {1}, this one knows {2}): open it with that version, or choose another folder with --data-dir.</source>
        <translation>历史记录 {0} 由更新版本的 Homeroom 写成（格式 {1}，本版本只认得 {2}）：请用那个版本打开，或用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>The inequality points the other way.</source>
        <translation>不等号的方向反了。</translation>
    </message>
    <message>
        <source>The known answer could not be read: {0}</source>
        <translation>已知答案读不懂：{0}</translation>
    </message>
    <message>
        <source>The known answer has a remainder; this has none.</source>
        <translation>已知答案有余数，这个没有。</translation>
    </message>
    <message>
        <source>The known answer is rounded, and this agrees with it as far as it goes.</source>
        <translation>已知答案是近似值，这个答案在其精度内与它一致。</translation>
    </message>
    <message>
        <source>The last message has to be a question.</source>
        <translation>最后一条消息必须是问题。</translation>
    </message>
    <message>
        <source>The letter for whole numbers may run differently in these.</source>
        <translation>两者中表示整数的字母取值方式可能不同。</translation>
    </message>
    <message>
        <source>The matrix has another size.</source>
        <translation>矩阵的大小不同。</translation>
    </message>
    <message>
        <source>The model file&apos;s chat template cannot be used ({0}). Convert the model again.</source>
        <translation>模型文件的聊天模板不能用（{0}）。请重新转换模型。</translation>
    </message>
    <message>
        <source>The model file&apos;s chat template leaves the question out: convert it again.</source>
        <translation>模型文件的聊天模板漏掉了问题：请重新转换。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template objects: {0}.</source>
        <translation>模型的聊天模板不接受：{0}。</translation>
    </message>
    <message>
        <source>The number agrees, but I cannot compare what it counts.</source>
        <translation>数是一致的，但无法比较它数的是什么。</translation>
    </message>
    <message>
        <source>The number agrees, but one says {0} and one {1}.</source>
        <translation>数是一致的，但一个写的是 {0}，一个写的是 {1}。</translation>
    </message>
    <message>
        <source>The number is right, but its unit is missing: {0}.</source>
        <translation>数是对的，但缺少单位：{0}。</translation>
    </message>
    <message>
        <source>The number is right, but its unit is not: {0} is not {1}.</source>
        <translation>数是对的，但单位不对：{0} 不是 {1}。</translation>
    </message>
    <message>
        <source>The number of threads is from 1 to {0}, not {1}.</source>
        <translation>线程数应为 1 到 {0}，不能是 {1}。</translation>
    </message>
    <message>
        <source>The percent sign makes a difference of a factor of 100 here.</source>
        <translation>这里有没有百分号相差 100 倍。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示是空的。</translation>
    </message>
    <message>
        <source>The ratio is right, but it can be simplified.</source>
        <translation>比是对的，但还可以化简。</translation>
    </message>
    <message>
        <source>The remainder is missing.</source>
        <translation>缺少余数。</translation>
    </message>
    <message>
        <source>The right answer is that there is none.</source>
        <translation>正确答案是：没有这样的数。</translation>
    </message>
    <message>
        <source>The right answer says something else.</source>
        <translation>正确答案不是这样说的。</translation>
    </message>
    <message>
        <source>The role {0} is unknown; use {1}.</source>
        <translation>不认识角色 {0}；请用 {1}。</translation>
    </message>
    <message>
        <source>The rows of this matrix have different lengths.</source>
        <translation>这个矩阵各行的长度不同。</translation>
    </message>
    <message>
        <source>The tokenizer gives the id {0} to both {1} and {2}; download it again.</source>
        <translation>分词器把编号 {0} 同时给了 {1} 和 {2}；请重新下载。</translation>
    </message>
    <message>
        <source>The tokenizer gives {0} the id {1}, but config.json&apos;s vocab_size is {2}; the tokenizer and the weights do not belong together.</source>
        <translation>分词器给 {0} 的编号是 {1}，而 config.json 的 vocab_size 是 {2}；分词器与权重不配套。</translation>
    </message>
    <message>
        <source>The tokenizer has no {0}, without which a conversation cannot be written or ended; use the tokenizer of Phi-4-mini&apos;s family.</source>
        <translation>分词器没有 {0}，没有它就无法写出或结束对话；请用 Phi-4-mini 系列的分词器。</translation>
    </message>
    <message>
        <source>The tokenizer has {0} under two ids; download it again.</source>
        <translation>分词器中 {0} 有两个编号；请重新下载。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s added tokens are damaged; download the tokenizer again.</source>
        <translation>分词器的附加词元已损坏；请重新下载分词器。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s files disagree about the token {0} ({1} or {2}); download both again.</source>
        <translation>分词器的文件对词元 {0} 的说法不一（{1} 或 {2}）；请重新下载两者。</translation>
    </message>
    <message>
        <source>The type {0} is unknown; choose one of {1}.</source>
        <translation>不认识类型 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>The value is right, but a decimal is asked for.</source>
        <translation>值是对的，但题目要求写成小数。</translation>
    </message>
    <message>
        <source>The value is right, but a fraction is asked for.</source>
        <translation>值是对的，但题目要求写成分数。</translation>
    </message>
    <message>
        <source>The value is right, but a mixed number is asked for.</source>
        <translation>值是对的，但题目要求写成带分数。</translation>
    </message>
    <message>
        <source>The value is right, but a percentage is asked for.</source>
        <translation>值是对的，但题目要求写成百分数。</translation>
    </message>
    <message>
        <source>The value is right, but a rounded decimal is asked for.</source>
        <translation>值是对的，但题目要求写成取近似值的小数。</translation>
    </message>
    <message>
        <source>The value is right, but an improper fraction is asked for.</source>
        <translation>值是对的，但题目要求写成假分数。</translation>
    </message>
    <message>
        <source>The value is right, but it can be simplified further.</source>
        <translation>值是对的，但还可以进一步化简。</translation>
    </message>
    <message>
        <source>The value is right, but it is not in scientific notation.</source>
        <translation>值是对的，但没有写成科学记数法。</translation>
    </message>
    <message>
        <source>The value is right, but it is not rounded as asked.</source>
        <translation>值是对的，但没有按要求取近似值。</translation>
    </message>
    <message>
        <source>The value is right, but the fraction can be reduced.</source>
        <translation>值是对的，但分数还可以约分。</translation>
    </message>
    <message>
        <source>The value is right, but this is not the product of its prime factors.</source>
        <translation>值是对的，但没有写成质因数的乘积。</translation>
    </message>
    <message>
        <source>The values agree, but not their order.</source>
        <translation>值是一致的，但顺序不同。</translation>
    </message>
    <message>
        <source>The values agree, but { } and ( ) do not mean the same.</source>
        <translation>值是一致的，但 { } 和 ( ) 的意义不同。</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>校验已取消。</translation>
    </message>
    <message>
        <source>The work on the model ended by itself; nothing was changed. Try it again.</source>
        <translation>对模型的处理自行中断，没有任何改动。请重试。</translation>
    </message>
    <message>
        <source>There are infinitely many solutions; I cannot compare this way to write them.</source>
        <translation>有无穷多个解；这种写法无法比较。</translation>
    </message>
    <message>
        <source>There is a model {0} already; remove it first.</source>
        <translation>已经有模型 {0} 了；请先移除它。</translation>
    </message>
    <message>
        <source>There is an answer, and it is another one.</source>
        <translation>答案是有的，只是不是这个。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有答案。</translation>
    </message>
    <message>
        <source>There is no backup {0}: nothing was changed.</source>
        <translation>没有备份 {0}：没有任何改动。</translation>
    </message>
    <message>
        <source>There is no solution.</source>
        <translation>无解。</translation>
    </message>
    <message>
        <source>There is too little memory for a context of {0} tokens and {1} attempts. Close other programs, or choose a shorter context or fewer attempts.</source>
        <translation>内存不够 {0} 个词元的上下文和 {1} 次解答。请关闭其他程序，或选择更短的上下文、更少的解答次数。</translation>
    </message>
    <message>
        <source>There is too little memory for this. Close other programs, or load a smaller model.</source>
        <translation>内存不够。请关闭其他程序，或加载更小的模型。</translation>
    </message>
    <message>
        <source>These are not the same numbers.</source>
        <translation>这些数不相同。</translation>
    </message>
    <message>
        <source>These are not values of the letters that are asked for.</source>
        <translation>给出的不是所求字母的值。</translation>
    </message>
    <message>
        <source>This agrees with the right answer only when that is rounded.</source>
        <translation>只有正确答案取近似值后，两者才一致。</translation>
    </message>
    <message>
        <source>This agrees with the right answer.</source>
        <translation>与正确答案一致。</translation>
    </message>
    <message>
        <source>This cannot be worked with here.</source>
        <translation>这里无法处理这样的内容。</translation>
    </message>
    <message>
        <source>This factorial is too large to be checked.</source>
        <translation>这个阶乘太大，无法检验。</translation>
    </message>
    <message>
        <source>This gives values for more letters than the known answer.</source>
        <translation>给出值的字母比已知答案的多。</translation>
    </message>
    <message>
        <source>This has letters that the problem has not.</source>
        <translation>含有题目中没有的字母。</translation>
    </message>
    <message>
        <source>This has {0} parts, not {1}.</source>
        <translation>这里有 {0} 个部分，而不是 {1} 个。</translation>
    </message>
    <message>
        <source>This is a rounded value, but the exact one is asked for.</source>
        <translation>这是近似值，而题目要的是精确值。</translation>
    </message>
    <message>
        <source>This is a set of single numbers, not an interval.</source>
        <translation>这是一组单独的数，不是区间。</translation>
    </message>
    <message>
        <source>This is a value of {0}, but {1} is asked for.</source>
        <translation>这是 {0} 的值，而题目问的是 {1}。</translation>
    </message>
    <message>
        <source>This is an antiderivative, but the constant + C is missing.</source>
        <translation>这是一个原函数，但缺少常数 + C。</translation>
    </message>
    <message>
        <source>This is another choice.</source>
        <translation>选的是另一个选项。</translation>
    </message>
    <message>
        <source>This is another equation.</source>
        <translation>这是另一个方程。</translation>
    </message>
    <message>
        <source>This is another kind of answer than the known one.</source>
        <translation>这与已知答案不是同一类答案。</translation>
    </message>
    <message>
        <source>This is another time.</source>
        <translation>这是另一个时刻。</translation>
    </message>
    <message>
        <source>This is equal, but it is not factored completely.</source>
        <translation>两者相等，但因式分解不彻底。</translation>
    </message>
    <message>
        <source>This is equal, but it is not fully expanded.</source>
        <translation>两者相等，但没有完全展开。</translation>
    </message>
    <message>
        <source>This is equal, but it still has to be worked out.</source>
        <translation>两者相等，但还没有算出结果。</translation>
    </message>
    <message>
        <source>This is equal, but there is still a root in the denominator.</source>
        <translation>两者相等，但分母中还有根号。</translation>
    </message>
    <message>
        <source>This is nested too deeply to be checked.</source>
        <translation>嵌套太深，无法检验。</translation>
    </message>
    <message>
        <source>This is no equation.</source>
        <translation>这不是方程。</translation>
    </message>
    <message>
        <source>This is no history that Homeroom exported ({0}): nothing was imported.</source>
        <translation>这不是 Homeroom 导出的历史记录（{0}）：没有导入任何内容。</translation>
    </message>
    <message>
        <source>This is not defined.</source>
        <translation>这没有意义。</translation>
    </message>
    <message>
        <source>This is not equal to the right answer.</source>
        <translation>与正确答案不相等。</translation>
    </message>
    <message>
        <source>This is right if it is read so; brackets would make it clear.</source>
        <translation>若这样理解就是对的；加上括号会更清楚。</translation>
    </message>
    <message>
        <source>This is rounded in another unit than the known answer.</source>
        <translation>取近似值时用的单位与已知答案不同。</translation>
    </message>
    <message>
        <source>This is the right value, rounded.</source>
        <translation>这是正确值的近似值。</translation>
    </message>
    <message>
        <source>This is the same amount in another unit.</source>
        <translation>这是用另一个单位表示的同一个量。</translation>
    </message>
    <message>
        <source>This is the same angle in degrees.</source>
        <translation>这是用度表示的同一个角。</translation>
    </message>
    <message>
        <source>This is the same angle in radians.</source>
        <translation>这是用弧度表示的同一个角。</translation>
    </message>
    <message>
        <source>This is the same equation.</source>
        <translation>这是同一个方程。</translation>
    </message>
    <message>
        <source>This is too long to be checked.</source>
        <translation>太长了，无法检验。</translation>
    </message>
    <message>
        <source>This is too long to be read as an answer.</source>
        <translation>太长了，无法读成一个答案。</translation>
    </message>
    <message>
        <source>This is true, but it is not solved for {0} yet.</source>
        <translation>这是成立的，但还没有解出 {0}。</translation>
    </message>
    <message>
        <source>This number is too large to be checked.</source>
        <translation>这个数太大，无法检验。</translation>
    </message>
    <message>
        <source>This power is too large to be checked.</source>
        <translation>这个幂太大，无法检验。</translation>
    </message>
    <message>
        <source>This processor cannot run the engine&apos;s {0} kernels; there are {1}.</source>
        <translation>这台电脑的处理器不能运行引擎的 {0} 内核；现有 {1}。</translation>
    </message>
    <message>
        <source>This ratio has {0} parts, not {1}.</source>
        <translation>这个比有 {0} 项，而不是 {1} 项。</translation>
    </message>
    <message>
        <source>This repeating decimal cannot be read.</source>
        <translation>这个循环小数读不懂。</translation>
    </message>
    <message>
        <source>This result has no plain form.</source>
        <translation>这个结果没有简单的写法。</translation>
    </message>
    <message>
        <source>This says the same, but it is not solved yet.</source>
        <translation>意思相同，但还没有解出来。</translation>
    </message>
    <message>
        <source>This table is not complete.</source>
        <translation>这个表格不完整。</translation>
    </message>
    <message>
        <source>Values of all the letters are asked for.</source>
        <translation>题目要求所有字母的值。</translation>
    </message>
    <message>
        <source>What is asked for does not occur.</source>
        <translation>题目所求的量没有出现。</translation>
    </message>
    <message>
        <source>What the model has read could not be kept on disk ({0}): nothing is lost, but after a restart it reads the conversation again.</source>
        <translation>模型读过的内容没能存到磁盘（{0}）：没有丢失任何东西，只是重新启动后要重读对话。</translation>
    </message>
    <message>
        <source>a logarithm without a base</source>
        <translation>没有写底数的对数</translation>
    </message>
    <message>
        <source>a rounded value</source>
        <translation>近似值</translation>
    </message>
    <message>
        <source>attempts differ</source>
        <translation>几次解答不一致</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read as UTF-8 text; download it again.</source>
        <translation>chat_template.jinja 不是 UTF-8 文本；请重新下载。</translation>
    </message>
    <message>
        <source>compared as antiderivatives</source>
        <translation>按原函数比较</translation>
    </message>
    <message>
        <source>compared as equations</source>
        <translation>按方程比较</translation>
    </message>
    <message>
        <source>compared as intervals</source>
        <translation>按区间比较</translation>
    </message>
    <message>
        <source>compared as ratios</source>
        <translation>按比比较</translation>
    </message>
    <message>
        <source>compared as sets</source>
        <translation>按集合比较</translation>
    </message>
    <message>
        <source>compared as sets of numbers</source>
        <translation>按数集比较</translation>
    </message>
    <message>
        <source>compared as times</source>
        <translation>按时刻比较</translation>
    </message>
    <message>
        <source>compared as words</source>
        <translation>按文字比较</translation>
    </message>
    <message>
        <source>compared by letter</source>
        <translation>按选项字母比较</translation>
    </message>
    <message>
        <source>compared by name</source>
        <translation>按名称比较</translation>
    </message>
    <message>
        <source>compared by unit</source>
        <translation>按单位比较</translation>
    </message>
    <message>
        <source>compared entry by entry</source>
        <translation>逐个元素比较</translation>
    </message>
    <message>
        <source>compared exactly</source>
        <translation>精确比较</translation>
    </message>
    <message>
        <source>compared place by place</source>
        <translation>逐位比较</translation>
    </message>
    <message>
        <source>config.json asks for rotary scaling of the type {0}; the engine implements &apos;longrope&apos; only.</source>
        <translation>config.json 要求类型为 {0} 的旋转缩放；引擎只支持“longrope”。</translation>
    </message>
    <message>
        <source>config.json has a quantization_config: the checkpoint is already quantised. Convert the original one (BF16, F16 or F32).</source>
        <translation>config.json 含有 quantization_config：这个检查点已经量化过。请转换原始版本（BF16、F16 或 F32）。</translation>
    </message>
    <message>
        <source>config.json has no {0}; download it again.</source>
        <translation>config.json 中没有 {0}；请重新下载。</translation>
    </message>
    <message>
        <source>config.json says model_type {0}; this converter takes &apos;phi4flash&apos; (Phi-4-mini-flash-reasoning and models trained in its form) and &apos;phi3&apos; (Phi-4-mini).</source>
        <translation>config.json 的 model_type 是 {0}；转换程序只接受“phi4flash”（Phi-4-mini-flash-reasoning 及同类模型）和“phi3”（Phi-4-mini）。</translation>
    </message>
    <message>
        <source>config.json sets head_dim to {0}; the engine implements hidden_size / num_attention_heads = {1} only.</source>
        <translation>config.json 把 head_dim 设为 {0}；引擎只支持 hidden_size / num_attention_heads = {1}。</translation>
    </message>
    <message>
        <source>config.json sets {0} to {1}; the engine implements {2} only.</source>
        <translation>config.json 把 {0} 设为 {1}；引擎只支持 {2}。</translation>
    </message>
    <message>
        <source>config.json ties the output to the embedding, but {0} differs from {1}; set tie_word_embeddings to false if the model was trained so.</source>
        <translation>config.json 让输出与嵌入共用权重，但 {0} 与 {1} 不同；如果模型就是这样训练的，请把 tie_word_embeddings 设为 false。</translation>
    </message>
    <message>
        <source>differ at a random point</source>
        <translation>在一个随机点上不相等</translation>
    </message>
    <message>
        <source>different kinds of answers</source>
        <translation>答案的类型不同</translation>
    </message>
    <message>
        <source>differentiated</source>
        <translation>求导得出</translation>
    </message>
    <message>
        <source>differentiated back</source>
        <translation>求导验算</translation>
    </message>
    <message>
        <source>equal at {0} random points</source>
        <translation>在 {0} 个随机点上相等</translation>
    </message>
    <message>
        <source>equal to 100 digits</source>
        <translation>前 100 位数字相等</translation>
    </message>
    <message>
        <source>hidden_size ({0}) must be num_attention_heads ({1}) times a whole head size. Check config.json.</source>
        <translation>hidden_size（{0}）必须是 num_attention_heads（{1}）的整数倍。请检查 config.json。</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>积分得出</translation>
    </message>
    <message>
        <source>layer_types in config.json calls layer {0} {1}; this architecture has windows on the odd layers below {2} only.</source>
        <translation>config.json 的 layer_types 把第 {0} 层写成 {1}；这种架构只在 {2} 以下的奇数层有窗口。</translation>
    </message>
    <message>
        <source>layer_types in config.json must list {0} layers.</source>
        <translation>config.json 的 layer_types 必须列出 {0} 层。</translation>
    </message>
    <message>
        <source>llama.cpp could not decode a batch of {0} tokens (status {1}).</source>
        <translation>llama.cpp 无法解码一批 {0} 个词元（状态 {1}）。</translation>
    </message>
    <message>
        <source>logprobs is from 0 to {0}, not {1}.</source>
        <translation>logprobs 应为 0 到 {0}，不能是 {1}。</translation>
    </message>
    <message>
        <source>max_tokens, max_thinking and max_answer are counts of tokens, 0 for no bound.</source>
        <translation>max_tokens、max_thinking 和 max_answer 是词元数，0 表示不限。</translation>
    </message>
    <message>
        <source>n_samples is from 1 to {0}, not {1}.</source>
        <translation>n_samples 应为 1 到 {0}，不能是 {1}。</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>no method applies</source>
        <translation>没有适用的方法</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>没有意义</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>读不懂</translation>
    </message>
    <message>
        <source>num_attention_heads ({0}) must be a multiple of num_key_value_heads ({1}). Check config.json.</source>
        <translation>num_attention_heads（{0}）必须是 num_key_value_heads（{1}）的倍数。请检查 config.json。</translation>
    </message>
    <message>
        <source>num_hidden_layers is {0}; the engine takes up to {1}.</source>
        <translation>num_hidden_layers 是 {0}；引擎最多支持 {1}。</translation>
    </message>
    <message>
        <source>num_hidden_layers is {0}; this architecture needs a multiple of 4 up to {1}. Check config.json.</source>
        <translation>num_hidden_layers 是 {0}；这种架构要求是 4 的倍数，最多 {1}。请检查 config.json。</translation>
    </message>
    <message>
        <source>num_key_value_heads is {0}; differential attention pairs them, so it must be even. Check config.json.</source>
        <translation>num_key_value_heads 是 {0}；差分注意力把它们两两配对，所以必须是偶数。请检查 config.json。</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>partial_rotary_factor in config.json ({0}) turns {1} of {2} values of a head; the engine needs an even number of them, at least 2.</source>
        <translation>config.json 的 partial_rotary_factor（{0}）旋转每个头 {2} 个值中的 {1} 个；引擎要求是偶数，至少为 2。</translation>
    </message>
    <message>
        <source>rounded as asked</source>
        <translation>按要求取近似值</translation>
    </message>
    <message>
        <source>rounded in another unit</source>
        <translation>用另一个单位取近似值</translation>
    </message>
    <message>
        <source>rounded to the known answer&apos;s places</source>
        <translation>按已知答案的位数取近似值</translation>
    </message>
    <message>
        <source>simplified by algebra</source>
        <translation>用代数方法化简</translation>
    </message>
    <message>
        <source>sliding_window in config.json gives layer {0} a window, but that layer reads the whole context in this architecture.</source>
        <translation>config.json 的 sliding_window 给第 {0} 层设了窗口，但在这种架构中该层读取整个上下文。</translation>
    </message>
    <message>
        <source>sliding_window in config.json is {0}, less than the context of {1}; the engine implements this architecture without a window only.</source>
        <translation>config.json 的 sliding_window 是 {0}，小于上下文 {1}；对这种架构，引擎只支持没有窗口的情形。</translation>
    </message>
    <message>
        <source>sliding_window in config.json lists {0} layers, but num_hidden_layers is {1}.</source>
        <translation>config.json 的 sliding_window 列出 {0} 层，而 num_hidden_layers 是 {1}。</translation>
    </message>
    <message>
        <source>sliding_window in config.json must give the same number for every odd layer below {0}; the engine knows one window only.</source>
        <translation>config.json 的 sliding_window 对 {0} 以下的每个奇数层必须给出相同的数；引擎只认得一种窗口。</translation>
    </message>
    <message>
        <source>solved by algebra</source>
        <translation>用代数方法求解</translation>
    </message>
    <message>
        <source>solved by algebra and substituted back</source>
        <translation>用代数方法求解并代入验算</translation>
    </message>
    <message>
        <source>the checker did not start</source>
        <translation>检验程序没有启动</translation>
    </message>
    <message>
        <source>the checker failed</source>
        <translation>检验程序出错</translation>
    </message>
    <message>
        <source>the deadline passed</source>
        <translation>超过了时限</translation>
    </message>
    <message>
        <source>the known answer was not read</source>
        <translation>已知答案读不懂</translation>
    </message>
    <message>
        <source>the limit was worked out</source>
        <translation>算出了极限</translation>
    </message>
    <message>
        <source>the problem was not read</source>
        <translation>题目读不懂</translation>
    </message>
    <message>
        <source>tie_word_embeddings in config.json is {0}; expected true or false.</source>
        <translation>config.json 的 tie_word_embeddings 是 {0}；应为 true 或 false。</translation>
    </message>
    <message>
        <source>tokenizer.json gives the id {0} to both {1} and {2}; download it again.</source>
        <translation>tokenizer.json 把编号 {0} 同时给了 {1} 和 {2}；请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json gives {0} the id {1}; download it again.</source>
        <translation>tokenizer.json 给 {0} 的编号是 {1}；请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json has no merges: every byte would be a token. Download it again.</source>
        <translation>tokenizer.json 没有合并规则：每个字节都会成为一个词元。请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json has no merges; download it again.</source>
        <translation>tokenizer.json 没有合并规则；请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json has no vocabulary; download it again.</source>
        <translation>tokenizer.json 没有词表；请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json has the merge {0}, whose parts or result are not in its vocabulary; download it again.</source>
        <translation>tokenizer.json 的合并规则 {0} 的部分或结果不在词表中；请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json has the token {0}, which is not written in GPT-2&apos;s byte alphabet; the engine knows byte-level BPE only.</source>
        <translation>tokenizer.json 中的词元 {0} 不是用 GPT-2 的字节字母表写的；引擎只认得字节级 BPE。</translation>
    </message>
    <message>
        <source>tokenizer.json is not a BPE; the engine knows byte-level BPE only.</source>
        <translation>tokenizer.json 不是 BPE；引擎只认得字节级 BPE。</translation>
    </message>
    <message>
        <source>tokenizer.json lists the same merge twice; download it again.</source>
        <translation>tokenizer.json 重复列出了同一条合并规则；请重新下载。</translation>
    </message>
    <message>
        <source>tokenizer.json {0}, which the engine does not; token ids may differ a little.</source>
        <translation>tokenizer.json {0}，而引擎不这样做；词元编号可能略有出入。</translation>
    </message>
    <message>
        <source>tokenizer.json {0}; the engine knows GPT-4o&apos;s pattern only, so token ids would be wrong.</source>
        <translation>tokenizer.json {0}；引擎只认得 GPT-4o 的切分方式，词元编号会出错。</translation>
    </message>
    <message>
        <source>tokenizer_config.json has several chat templates but none called &quot;default&quot;; keep one.</source>
        <translation>tokenizer_config.json 有几个聊天模板，却没有名为“default”的；请只留一个。</translation>
    </message>
    <message>
        <source>tokenizer_config.json names {0} as {1}, which tokenizer.json does not have; download both again.</source>
        <translation>tokenizer_config.json 把 {0} 指定为 {1}，而 tokenizer.json 中没有它；请重新下载两者。</translation>
    </message>
    <message>
        <source>tokenizer_config.json sets {0}, which the engine does not do.</source>
        <translation>tokenizer_config.json 设置了 {0}，而引擎不支持。</translation>
    </message>
    <message>
        <source>too close to tell</source>
        <translation>太接近，无法分辨</translation>
    </message>
    <message>
        <source>too large to be worked out</source>
        <translation>太大，算不出来</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>值太多</translation>
    </message>
    <message>
        <source>top_p is a number above 0 and up to 1, not {0}.</source>
        <translation>top_p 应大于 0 且不超过 1，不能是 {0}。</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>worked out to {0} digits</source>
        <translation>计算到 {0} 位数字</translation>
    </message>
    <message>
        <source>written alike</source>
        <translation>写法相同</translation>
    </message>
    <message>
        <source>{0} and its siblings give no finite λ; the checkpoint is damaged.</source>
        <translation>{0} 及其同组权重算不出有限的 λ；检查点已损坏。</translation>
    </message>
    <message>
        <source>{0} and {1} do not measure the same thing.</source>
        <translation>{0} 和 {1} 量的不是同一种东西。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the disk.</source>
        <translation>无法读取 {0}（{1}）；请检查磁盘。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the folder.</source>
        <translation>无法读取 {0}（{1}）；请检查文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>无法写入 {0}（{1}）；请换一个位置。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); make room and retry.</source>
        <translation>无法写入 {0}（{1}）；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{0} computes what are no numbers: its weights are damaged. Copy or convert it again.</source>
        <translation>{0} 算出的不是数：权重已损坏。请重新复制或转换。</translation>
    </message>
    <message>
        <source>{0} could not be copied ({1}); check the disk.</source>
        <translation>无法复制 {0}（{1}）；请检查磁盘。</translation>
    </message>
    <message>
        <source>{0} could not be loaded ({1}). Copy or convert it again.</source>
        <translation>无法加载 {0}（{1}）。请重新复制或转换。</translation>
    </message>
    <message>
        <source>{0} could not be read or written ({1}): choose another place.</source>
        <translation>无法读取或写入 {0}（{1}）：请换一个位置。</translation>
    </message>
    <message>
        <source>{0} describes no model that can be: {1}. Copy or convert it again.</source>
        <translation>{0} 描述的模型不可能存在：{1}。请重新复制或转换。</translation>
    </message>
    <message>
        <source>{0} did not read back as it was written; check the disk and retry.</source>
        <translation>{0} 读回的内容与写入的不同；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>{0} does not hold the data it was written with (SHA-256 {1}…, not {2}…); copy or convert it again.</source>
        <translation>{0} 的数据与写入时不同（SHA-256 是 {1}…，而不是 {2}…）；请重新复制或转换。</translation>
    </message>
    <message>
        <source>{0} ends too early: {1} of at least {2} bytes are there. Copy or convert it again.</source>
        <translation>{0} 不完整：至少应有 {2} 字节，只有 {1} 字节。请重新复制或转换。</translation>
    </message>
    <message>
        <source>{0} ends within its header. Copy or convert it again.</source>
        <translation>{0} 在文件头处就结束了。请重新复制或转换。</translation>
    </message>
    <message>
        <source>{0} equals the embedding and is left out.</source>
        <translation>{0} 与嵌入相同，已省略。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (a count of {1}).</source>
        <translation>{0} 的文件头已损坏（计数为 {1}）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (a tensor&apos;s name of {1} characters).</source>
        <translation>{0} 的文件头已损坏（有一个张量名长达 {1} 个字符）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (a zero byte within a text).</source>
        <translation>{0} 的文件头已损坏（文本中有零字节）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (alignment {1}).</source>
        <translation>{0} 的文件头已损坏（对齐为 {1}）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (array type {1}).</source>
        <translation>{0} 的文件头已损坏（数组类型 {1}）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (tensor {1} at {2}).</source>
        <translation>{0} 的文件头已损坏（张量 {1} 位于 {2}）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (tensor {1}: type {2}, {3}).</source>
        <translation>{0} 的文件头已损坏（张量 {1}：类型 {2}，{3}）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (the key {1}).</source>
        <translation>{0} 的文件头已损坏（键 {1}）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (two tensors of one name).</source>
        <translation>{0} 的文件头已损坏（两个张量同名）。</translation>
    </message>
    <message>
        <source>{0} has a damaged header (value type {1}).</source>
        <translation>{0} 的文件头已损坏（值类型 {1}）。</translation>
    </message>
    <message>
        <source>{0} has a header of more than 64 MB, which no model has.</source>
        <translation>{0} 的文件头超过 64 MB，没有模型是这样的。</translation>
    </message>
    <message>
        <source>{0} has no weight_map; download it again.</source>
        <translation>{0} 中没有 weight_map；请重新下载。</translation>
    </message>
    <message>
        <source>{0} has no {1}; give the folder of a downloaded Hugging Face checkpoint.</source>
        <translation>{0} 中没有 {1}；请选择下载好的 Hugging Face 检查点文件夹。</translation>
    </message>
    <message>
        <source>{0} has safetensors files but neither {1} nor {2}; download {3}.</source>
        <translation>{0} 中有 safetensors 文件，却没有 {1} 或 {2}；请下载 {3}。</translation>
    </message>
    <message>
        <source>{0} has the shape {1}, but config.json makes it {2}; check that config.json belongs to these weights.</source>
        <translation>{0} 的形状是 {1}，而按 config.json 应为 {2}；请检查 config.json 与这些权重是否配套。</translation>
    </message>
    <message>
        <source>{0} has {1} bytes, too many to be genuine; download it again.</source>
        <translation>{0} 有 {1} 字节，大得不正常；请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds NaN or an infinity; download the checkpoint again.</source>
        <translation>{0} 中有 NaN 或无穷大；请重新下载检查点。</translation>
    </message>
    <message>
        <source>{0} holds NaN or an infinity; the checkpoint is damaged, download it again.</source>
        <translation>{0} 中有 NaN 或无穷大；检查点已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds a GGUF file, which needs no conversion; open it in the app.</source>
        <translation>{0} 中是 GGUF 文件，不需要转换；请直接在应用中打开。</translation>
    </message>
    <message>
        <source>{0} holds its weights as a pickle only ({1}), which can run any program when it is opened and is never read here; download the safetensors version.</source>
        <translation>{0} 的权重只有 pickle 格式（{1}），这种文件打开时可能运行任意程序，这里从不读取；请下载 safetensors 版本。</translation>
    </message>
    <message>
        <source>{0} holds values that are no numbers, in {1}.</source>
        <translation>{0} 的 {1} 中有不是数的值。</translation>
    </message>
    <message>
        <source>{0} holds {1}, more than {2} can; convert to bf16 or f32, or check the checkpoint.</source>
        <translation>{0} 中有 {1}，超出 {2} 的范围；请转换成 bf16 或 f32，或检查这个检查点。</translation>
    </message>
    <message>
        <source>{0} holds {1}, which {2} does not list; download both again.</source>
        <translation>{0} 中有 {1}，而 {2} 没有列出它；请重新下载两者。</translation>
    </message>
    <message>
        <source>{0} in config.json is {1}; expected an object or null.</source>
        <translation>config.json 的 {0} 是 {1}；应为对象或 null。</translation>
    </message>
    <message>
        <source>{0} in config.json is {1}; it must be a number from {2} to {3}.</source>
        <translation>config.json 的 {0} 是 {1}；应为 {2} 到 {3} 之间的数。</translation>
    </message>
    <message>
        <source>{0} in config.json is {1}; it must be a number such as 1e-05.</source>
        <translation>config.json 的 {0} 是 {1}；应为像 1e-05 这样的数。</translation>
    </message>
    <message>
        <source>{0} in config.json is {1}; it must be a whole number from 1 to {2}.</source>
        <translation>config.json 的 {0} 是 {1}；应为 1 到 {2} 之间的整数。</translation>
    </message>
    <message>
        <source>{0} in config.json must be a list of {1} numbers, half the rotary size.</source>
        <translation>config.json 的 {0} 应为 {1} 个数的列表，即旋转大小的一半。</translation>
    </message>
    <message>
        <source>{0} in generation_config.json is {1}; expected 0 to {2}.</source>
        <translation>generation_config.json 的 {0} 是 {1}；应为 0 到 {2}。</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of version {1}; Homeroom reads versions 2 and 3.</source>
        <translation>{0} 是第 {1} 版的 GGUF 文件；Homeroom 能读第 2 版和第 3 版。</translation>
    </message>
    <message>
        <source>{0} is a file of the checkpoint; give another name, such as model.gguf.</source>
        <translation>{0} 是检查点自己的文件；请换一个名字，例如 model.gguf。</translation>
    </message>
    <message>
        <source>{0} is a folder; give the name of the GGUF file to write.</source>
        <translation>{0} 是文件夹；请给出要写入的 GGUF 文件名。</translation>
    </message>
    <message>
        <source>{0} is a model of the architecture “{1}”, which Homeroom does not run. It runs: {2}.</source>
        <translation>{0} 是“{1}”架构的模型，Homeroom 不能运行。能运行的有：{2}。</translation>
    </message>
    <message>
        <source>{0} is in {1} and again in {2}; download the checkpoint again.</source>
        <translation>{0} 既在 {1} 中又在 {2} 中；请重新下载检查点。</translation>
    </message>
    <message>
        <source>{0} is missing from {1}; download the whole checkpoint.</source>
        <translation>{1} 中缺少 {0}；请下载完整的检查点。</translation>
    </message>
    <message>
        <source>{0} is missing; download the whole checkpoint.</source>
        <translation>缺少 {0}；请下载完整的检查点。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply to be genuine; download it again.</source>
        <translation>{0} 嵌套太深，不正常；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is no backup of a Homeroom history: nothing was changed.</source>
        <translation>{0} 不是 Homeroom 历史记录的备份：没有任何改动。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF model file.</source>
        <translation>{0} 不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>{0} is not a Homeroom history: move it elsewhere and start again; nothing in it was changed.</source>
        <translation>{0} 不是 Homeroom 的历史记录：请把它移到别处后重新启动；其中的内容没有改动。</translation>
    </message>
    <message>
        <source>{0} is not a folder; give the folder that holds config.json.</source>
        <translation>{0} 不是文件夹；请选择含有 config.json 的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not valid JSON ({1}); download it again.</source>
        <translation>{0} 不是有效的 JSON（{1}）；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is of an architecture that Homeroom does not run.</source>
        <translation>{0} 的架构 Homeroom 不能运行。</translation>
    </message>
    <message>
        <source>{0} is only a Git LFS pointer, not the weights; run `git lfs pull`.</source>
        <translation>{0} 只是 Git LFS 指针，不是权重；请运行 `git lfs pull`。</translation>
    </message>
    <message>
        <source>{0} is stored as {1}; convert a checkpoint in F32, F16 or BF16 instead.</source>
        <translation>{0} 以 {1} 存储；请改用 F32、F16 或 BF16 的检查点来转换。</translation>
    </message>
    <message>
        <source>{0} is {1}, which is no number. Convert the model again.</source>
        <translation>{0} 是 {1}，不是数。请重新转换模型。</translation>
    </message>
    <message>
        <source>{0} lacks {1}.{2}. Convert the model again.</source>
        <translation>{0} 缺少 {1}.{2}。请重新转换模型。</translation>
    </message>
    <message>
        <source>{0} must hold a JSON object; download it again.</source>
        <translation>{0} 的内容应是一个 JSON 对象；请重新下载。</translation>
    </message>
    <message>
        <source>{0} of {1} attempts agree</source>
        <translation>{1} 次解答中有 {0} 次一致</translation>
    </message>
    <message>
        <source>{0} of {1} attempts agree on another answer.</source>
        <translation>{1} 次解答中有 {0} 次得出另一个答案。</translation>
    </message>
    <message>
        <source>{0} places {1} in {2}, but it is not there; download both again.</source>
        <translation>{0} 说 {1} 在 {2} 中，但那里没有；请重新下载两者。</translation>
    </message>
    <message>
        <source>{0} places {1} in {2}, which is not a .safetensors file of the checkpoint&apos;s folder; download it again.</source>
        <translation>{0} 说 {1} 在 {2} 中，而它不是检查点文件夹里的 .safetensors 文件；请重新下载。</translation>
    </message>
    <message>
        <source>{0} places {1} over its neighbour; convert it again.</source>
        <translation>{0} 中 {1} 与相邻的张量重叠；请重新转换。</translation>
    </message>
    <message>
        <source>{0} right values are missing.</source>
        <translation>缺少 {0} 个正确的值。</translation>
    </message>
    <message>
        <source>{0} takes {1} GB and {2} has {3} GB free; make room and add it again.</source>
        <translation>{0} 需要 {1} GB，而 {2} 只剩 {3} GB；请腾出空间后重新添加。</translation>
    </message>
    <message>
        <source>{0} was made by another converter, with another order of the attention heads. Convert the original checkpoint with Homeroom.</source>
        <translation>{0} 是用别的转换程序做的，注意力头的顺序不同。请用 Homeroom 转换原始检查点。</translation>
    </message>
    <message>
        <source>{0} with a context of {1} tokens needs {2} of memory, {3} are free. Close other programs, choose a smaller model or a shorter context, or load it anyway.</source>
        <translation>上下文为 {1} 个词元时，{0} 需要 {2} 内存，可用 {3}。请关闭其他程序、选择更小的模型或更短的上下文，或者仍然加载。</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}；请重新下载。</translation>
    </message>
    <message>
        <source>{0}: tensor {1} has rows that its type cannot hold.</source>
        <translation>{0}：张量 {1} 的行与其类型不符。</translation>
    </message>
    <message>
        <source>{0}: {1}; check the folder.</source>
        <translation>{0}：{1}；请检查文件夹。</translation>
    </message>
    <message>
        <source>{0}; that makes the answer likelier, but it is no proof.</source>
        <translation>{0}；答案因此更可信，但这不是证明。</translation>
    </message>
    <message>
        <source>“{0}” takes one argument.</source>
        <translation>“{0}”只接受一个参数。</translation>
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
        <source>Tokens, of which a word has one or two. At the limit the answer follows.</source>
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
        <source>How often it asks again while the checker finds the answer wrong.</source>
        <translation>检验发现答案错误时，重新提问的次数。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不重试</translation>
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
        <source>With half the cores: slower, but cooler, and the fan is not heard as soon.</source>
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
        <source>It draws from the likeliest words that make up this share.</source>
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
        <source>This counts when the model is loaded again.</source>
        <translation>重新加载模型后生效。</translation>
    </message>
    <message>
        <source>&amp;Load it now</source>
        <translation>立即加载(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes when Homeroom is started again.</source>
        <translation>重新启动 Homeroom 后语言生效。</translation>
    </message>
    <message>
        <source>Weighing …</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>With {0} tokens the model needs {1} of memory; {2} are free.</source>
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
        <source>Of text and formulas; Ctrl++ and Ctrl+- do it too.</source>
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
        <source>Checked: correct</source>
        <translation>已检验：正确</translation>
    </message>
    <message>
        <source>Checked: correct, but in another form</source>
        <translation>已检验：正确，但形式不同</translation>
    </message>
    <message>
        <source>Checked: wrong</source>
        <translation>已检验：错误</translation>
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
        <source>Type a problem as it comes: x^2, sqrt(2), 1/2. It is shown as a formula.</source>
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
</TS>
