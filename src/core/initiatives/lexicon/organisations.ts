/** What names of those who act end in, the most telling first only for the reader: the longest that fits counts. */
export const ORGANISATION_ENDINGS: readonly string[] = (
  '省 市 县 区 州 旗 镇 乡 村 街道 社区 省委 市委 县委 区委 镇党委 乡党委 党委 党工委 工委 党总支 党支部 党组 支部 政府 人民政府 省政府 市政府 县政府 办公室 办公厅 ' +
  '部 厅 局 委 委员会 卫健委 发改委 组织部 宣传部 统战部 政法委 纪委监委 人大常委会 政协 人大 法院 检察院 公安局 集团 公司 银行 企业 工厂 合作社 协会 商会 联合会 总工会 工会 妇联 团委 残联 ' +
  '科协 学会 学校 小学 中学 大学 学院 医院 研究院 研究所 基金会 联盟 中心 工作室 园区 开发区 管委会 村委会 居委会 业委会 理事会 人社局 教育局 农商行 河长办 党组织 两新组织 专班 支队 大队 司 各地'
).split(' ')

/** Who acts without being named. */
export const GENERAL_ACTORS: readonly string[] =
  '我省 我市 我县 我区 我镇 全省 全市 全县 全区 全国 各地 各级 省里 市里 县里 区里 镇里 乡里 村里 街道 社区 学校 企业 公司 集团 各县 各市 各镇 各村 各支部 各部门 有关部门 相关部门 国务院 中央 联盟 合作社 当地 该县 该市 该镇 该村 该区 该公司 该集团'.split(
    ' ',
  )

/** What stands before the one who acts. */
export const LEADING_ADVERBIALS =
  /^(?:[，、\s“”]|（[^）]{1,12}）|[一二三四五六七八九十]是|其中|据(?:了解|介绍|悉)|同时|此外|另外|为此|对此|目前|日前|近日|随后|接下来|下一步|眼下|如今|今年(?:以来|初|\d{1,2}月)?|去年(?:以来|底|\d{1,2}月)?|近年来|近[两三几]年来?|年初|明年|最近|(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|初|底)?)/u

/** What stands between the one who acts and the verb. */
export const TRAILING_ADVERBIALS =
  /(?:还|也|又|再|都|均|共|已|将|并|先后|积极|大力|深入|全面|广泛|持续|率先|联合|共同|自发|专门|创新|主动|陆续|同步|首次|继续|进一步|正在|正式|启动|牵头|组织|定期|扎实|统一|累计|不断|每年|集中|充分|着力|及时|强化|加快|着手|开始|要|会|可以|能|来|地|的|去年|今年|年初|日前|近日|近年来)$/u
