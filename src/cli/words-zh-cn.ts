import type { Words } from './words'

export const zhCN: Words = {
  messages: {
    help: `用法：
  zhupi validate FILE                          检查项目文件：模式、引用、散列、每一处引文
  zhupi convert IN… --to FORMAT [-o OUT]       把项目文件转成各种格式；把 TXT、HTML 文件做成项目。
                                               详情和例子：zhupi convert --help
  zhupi suggest [FILE] [--jsonl]               找出文章中的数字和举措，输出 JSON：{figures, initiatives, links}
        [--only figures|initiatives]           加 --jsonl 则逐行处理：每行读入 {id, input, numerals?}，依次每行输出 {id, figures,
                                               initiatives, links}；"numerals": true 表示要每一个数。出错的行报行号，没有输出，
                                               其余照常处理
  zhupi --help、--version

FILE、IN 写 - 表示标准输入（suggest 不写 FILE 时也读标准输入），OUT 写 - 表示标准输出（默认）。
退出码：0 完成，1 输入有误，2 用法有误。`,
    'help-convert': `用法：zhupi convert IN… --to FORMAT [-o OUT] [选项]

IN 是一个项目文件（.json）；或若干 TXT、HTML 文件，用来做成新项目；或标注文件（.qdpx、.xmi、.jsonl、.jsonld、.ann 连同 .txt、.csv，
Label Studio、W3C、UIMA 的 .json，以及它们的 .zip），同样做成项目。IN 写 - 表示标准输入，OUT 写 - 表示标准输出。
OUT 以 / 结尾时是文件夹，格式的各个文件直接放进去，不打成 zip。

格式：json（项目本身）、csv、xlsx、w3c、refi-qda、qdc、brat、doccano、label-studio、uima、conll、spacy、tei、html、codebook、replication。
格式装不下的内容写到标准错误；导出为多个文件时也写在 LOSSES.txt 里。

  --from FORMAT             IN 的内容和扩展名都会误导时指定格式：txt、html、json、refi-qda、brat、uima、w3c、label-studio、
                            doccano、csv
  --into PROJECT            把 IN 的标注加进这个项目文件，OUT 是加好的整个项目。已有的不再加，原有的不改动；移动过的、找不到位置的
                            写到标准错误
  --article、--status、--code、--coder LIST
                            只导出这些（标识或名称，以逗号分开）；进度是 new、in-progress、done、excluded
  --bom                     csv：表格以字节顺序标记开头，供 Excel 使用
  --utf16                   brat：按 UTF-16 编码单元计，供 INCEpTION 使用；brat 自身按码点计
  --force                   OUT 已存在时替换

例子：
  zhupi convert news/*.txt --to json -o news.zhupi.json
  zhupi convert news.zhupi.json --to csv -o tables/ --status done
      R：      figures <- read.csv("tables/figures.csv", fileEncoding = "UTF-8")
      Python： figures = pandas.read_csv("tables/figures.csv", keep_default_na=False)
      Spark：  spark.read.option("header", True).option("multiLine", True).option("escape", '"').csv("tables/figures.csv")
  zhupi convert coded.qdpx --to json -o coded.zhupi.json
  zhupi convert lin.zhupi.json --into all.zhupi.json --to json -o both.zhupi.json
  zhupi convert brat/*.ann brat/*.txt --from brat --into news.zhupi.json --to json -o news2.zhupi.json
  zhupi convert news.zhupi.json --to brat --coder 林澈 -o lin.zip
  ls projects/*.json | parallel zhupi convert {} --to xlsx -o {.}.xlsx

退出码：0 完成，1 输入有误或 OUT 无法写入，2 用法有误。`,
    'unknown-command': 'zhupi：没有“{name}”这个命令。用法见 zhupi --help。',
    'bad-usage': 'zhupi {command}：{reason}。用法见 zhupi --help。',
    'one-file': '要写一个文件名，且只写一个',
    'some-file': '至少写一个文件名',
    'to-what': '要写 --to FORMAT；可用的格式：{formats}',
    'one-project': '项目文件只能写一个',
    'not-there': '项目里没有“{name}”',
    lost: '{file}：{count} {words}',
    'only-what': '--only 只能是：{kinds}',
    'from-what': '--from 只能是：{formats}',
    valid: '{file}：有效；文章 {articles}，标注 {annotations}，关联 {links}，修改 {edits}',
    found: '{file}：问题 {count}',
    converted: '{file}：文章 {articles}',
    problem: '{file}：{problem}',
    warning: '{file}：提醒：{problem}',
    warned: '{file}：提醒 {count}',
    'problem-in-line': '{file} 第 {line} 行：{problem}',
    'cannot-read': '{file}：无法读取（{reason}）',
    'cannot-write': '{file}：无法写入（{reason}）',
    placed:
      '{file}：标注 按文件的位置 {exact}，移动 {moved}，找不到位置 {unplaced}，已有 {known}；关联 {links}，缺少一端的关联 {linksLost}',
    moved: '{file}：{document}：{code} “{quote}”：按文字移动',
    'not-found': '{file}：{document}：{code} “{quote}”：文章里没有',
    'no-article': '{file}：{document}：{code} “{quote}”：没有这篇文章',
    repeated: '{file}：与 {first} 内容相同，已略过',
  },
  problems: {
    'exchange-unknown': '不是可以读入标注的格式（{formats}）',
    'exchange-damaged': '不能按它应有的格式读取（{reason}）',
    'exchange-too-large': '解压后超过 {limit} MB，没有读取',
    'json-too-large': '超过 {limit} MB，未读取',
    'line-too-long': '超过 {limit} MB，未读取',
    'line-not-json': '第 {column} 列起不是 JSON',
    'json-not-utf8': '不是 UTF-8',
    'json-syntax': '第 {line} 行第 {column} 列不是 JSON',
    'json-too-deep': '嵌套超过 {limit} 层',
    'json-duplicate-name': '同一对象中名称重复',
    'json-reserved-name': '名称不能是“__proto__”',
    'json-number-range': '数太大',
    'project-foreign': '不是朱批的项目',
    'project-newer': '由更新版本的朱批写成：格式 {version}，本版本最高能读 {known}',
    'project-missing': '缺失',
    'project-wrong-value': '值不对，应为 {expected}',
    'project-unknown-member': '格式中没有这个成员',
    'project-duplicate-id': '标识“{id}”用了两次',
    'project-reserved-id': '标识不能是“__proto__”',
    'project-dangling': '没有标识为“{id}”的内容',
    'project-code-cycle': '编码是它自己的上级',
    'project-missing-code': '缺少“{id}”，每个编码本都要有',
    'project-hotkey': '快捷键“{key}”已属于另一个编码',
    'project-alias': '别名“{alias}”就是名称本身，或与另一个别名相同',
    'project-alias-circular': '别名“{alias}”是另一项举措的名称，而那项举措又以本项的名称为别名',
    'project-base64': '不是 base64',
    'project-hash': '与内容的 SHA-256 不符',
    'project-length': '不是正文的长度（UTF-16 编码单元）',
    'project-blocks': '段落块重叠、次序不对或超出正文',
    'project-span': '各段重叠、次序不对、切开了字符或超出正文',
    'project-quote': '与正文该处的文字不同',
    'project-context': '与正文中引文前后的文字不同',
    'project-code-points': '按码点计，与 spans 所指的位置不同',
    'project-link-end': '这类关联的这一端不能是这种编码',
    'project-link-to-itself': '从一处标注指向它自己',
    'project-log-gap': '这位作者在此之前的修改缺了一条',
    'project-log-chain': '与同一作者上一条修改的 SHA-256 不符',
    'value-required': '需要填写',
    'value-too-small': '小于编码本允许的下限 {bound}',
    'value-too-great': '大于编码本允许的上限 {bound}',
    'value-too-long': '超过 {count} 个字符',
    'value-unlike': '不是 {pattern} 这种写法',
    'value-not-in-quote': '不在所标的文字里',
    'codebook-rule-kind': '{kind} 类型的属性不能有这条规则',
    'codebook-rule-bound': '界限的写法和 {kind} 类型的属性不一致',
    'attribute-misfit': '{value} 不是 {kind} 类型的值',
    'figure-times-too-small': '{value} 小了 {factor} 倍，原文为 {read}',
    'figure-times-too-large': '{value} 大了 {factor} 倍，原文为 {read}',
    'figure-value-differs': '{value} 与原文不符，原文为 {read}',
    'figure-value-outside': '{value} 不在范围 {bounds} 之内',
    'figure-bounds-reversed': '下限 {lo} 高于上限 {hi}',
    'figure-unit-differs': '单位“{unit}”与原文的“{read}”不符',
    'figure-share-differs': '百分比与百分点不是一回事，原文：{quote}',
    'figure-change-opposite': '变化方向与原文“{verb}”相反',
    'empty-file': '没有文字',
    'no-text': '没有文字的网页',
    'binary-file': '不是文本文件',
    'known-binary-file': '是 {format} 文件，不是文本',
    'damaged-document': '不是完整的 {format} 文件（{reason}）',
    'file-too-large': '超过 {limit} MB，未读取',
    'encoding-unsure': '字符编码不能确定，按 {encoding} 读取，也可能是 {alternatives}',
    'undecodable-bytes': '{count} 处按 {encoding} 读不出来',
    'control-characters': '{count} 个控制字符，已保留',
  },
}
