import { attributeOf, both, choicesOf, codebookOf, type Template, type TemplateCode } from '#core/codebook/templates/template'
import { CodeId, LinkTypeId } from '#core/model/ids'

/** After Hood's resources of government (nodality, authority, treasure, organisation). */
const resources = choicesOf(
  ['authority', '权威：规定、许可、处罚', 'Authority: rules, permits, penalties'],
  ['treasure', '财力：补贴、税费、贷款', 'Treasure: grants, taxes, loans'],
  ['nodality', '信息：宣传、公开、培训', 'Nodality: publicity, disclosure, training'],
  ['organisation', '组织：机构、队伍、直接服务', 'Organisation: bodies, staff, direct services'],
)

const force = choicesOf(['mandatory', '强制', 'Mandatory'], ['mixed', '混合', 'Mixed'], ['voluntary', '自愿', 'Voluntary'])

const stages = choicesOf(
  ['announced', '宣布', 'Announced'],
  ['adopted', '通过', 'Adopted'],
  ['in-force', '施行', 'In force'],
  ['amended', '修订', 'Amended'],
  ['ended', '终止', 'Ended'],
)

const codes: readonly TemplateCode[] = [
  {
    id: 'instrument',
    label: both('政策工具', 'Policy instrument'),
    slot: 3,
    hotkey: 't',
    attributes: [
      attributeOf('name', 'text', both('名称', 'Name')),
      attributeOf('resource', 'choice', both('所用资源', 'Resource'), {
        choices: resources,
        requiredIf: [],
        help: both('靠什么起作用：权威、财力、信息还是组织', 'What it works by: authority, treasure, nodality or organisation'),
      }),
      attributeOf('force', 'choice', both('强制程度', 'Coercion'), { choices: force }),
      attributeOf('stage', 'choice', both('阶段', 'Stage'), { choices: stages }),
      attributeOf('issuer', 'actor', both('发布主体', 'Issued by')),
      attributeOf('amount', 'quantity', both('额度', 'Amount'), {
        help: both('连同单位，例如 2000万元', 'With its unit, for example 2000万元'),
      }),
      attributeOf('period', 'date', both('施行时段', 'In force')),
    ],
    guidance: {
      'zh-CN': [
        '政府为改变行为或结果而用的手段：规定、补贴、税费、许可、宣传、直接服务。',
        '标写出手段的最短的完整说法；同一文件里的几种手段分开标。',
        '只说目标、不说手段的句子（标“政策目标”）；企业自己的做法。',
        ['对首次创业者给予一次性补贴', '实行排污许可管理'],
      ],
      en: [
        'A means by which government changes what people do or what comes about: rule, grant, tax, permit, publicity, direct service.',
        'The shortest whole phrase that states the means; several means in one document each by themselves.',
        'Sentences that state an aim and no means (code Policy aim); what companies do of their own accord.',
        ['a one-off grant for first-time founders', 'permits for discharging waste water'],
      ],
    },
  },
  {
    id: 'policy-aim',
    label: both('政策目标', 'Policy aim'),
    slot: 5,
    hotkey: 'h',
    guidance: {
      'zh-CN': ['工具要达到的结果。', '写出结果的整个短语。', '已经达到的结果；工具的名称。', ['新增就业岗位', '降低企业融资成本']],
      en: [
        'The result an instrument is meant to bring about.',
        'The whole phrase that states the result.',
        'Results already reached; the name of the instrument.',
        ['new jobs', 'cheaper credit for companies'],
      ],
    },
  },
  {
    id: 'target-group',
    label: both('对象人群', 'Target group'),
    slot: 4,
    hotkey: 'w',
    attributes: [
      attributeOf('valence', 'choice', both('形象', 'Construction'), {
        choices: choicesOf(['positive', '正面', 'Positive'], ['neutral', '中性', 'Neutral'], ['negative', '负面', 'Negative']),
      }),
    ],
    guidance: {
      'zh-CN': [
        '工具所指向的人或单位。',
        '连同限定语（“登记失业半年以上的人员”）。',
        '只是提到、并非工具对象的人。',
        ['小微企业', '高校毕业生'],
      ],
      en: [
        'The people or bodies that an instrument is directed at.',
        'With its qualifiers (“those registered as unemployed for six months”).',
        'People who are mentioned but not addressed.',
        ['small businesses', 'graduates'],
      ],
    },
  },
  {
    id: 'implementer',
    label: both('执行主体', 'Implementer'),
    slot: 8,
    hotkey: '4',
    guidance: {
      'zh-CN': ['负责落实工具的机关、单位。', '全称和简称。', '只发布、不执行的机关。', ['区人社局', '街道办事处']],
      en: [
        'The authority or body that carries an instrument out.',
        'Full and short names.',
        'Bodies that issue it and do not carry it out.',
        ['the district employment office', 'the subdistrict office'],
      ],
    },
  },
]

const instrument = CodeId.parse('instrument')

export const policyInstruments: Template = {
  id: 'policy-instruments',
  label: both('政策工具', 'Policy instruments'),
  purpose: both('工具、目标、对象、执行主体', 'Instruments, aims, target groups, implementers'),
  codebook: (language) =>
    codebookOf(
      codes,
      [
        { id: LinkTypeId.parse('serves'), label: both('服务于', 'serves'), from: [instrument], to: [CodeId.parse('policy-aim')] },
        { id: LinkTypeId.parse('addresses'), label: both('面向', 'addresses'), from: [instrument], to: [CodeId.parse('target-group')] },
        { id: LinkTypeId.parse('carries-out'), label: both('执行', 'carries out'), from: [CodeId.parse('implementer')], to: [instrument] },
      ],
      language,
    ),
}
