import { attributeOf, both, choicesOf, codebookOf, type Template, type TemplateCode } from '#core/codebook/templates/template'
import { CodeId, LinkTypeId } from '#core/model/ids'

const forms = choicesOf(
  ['meeting', '会议、会谈', 'Meeting, talks'],
  ['announcement', '宣布、发布', 'Announcement'],
  ['agreement', '签约、达成协议', 'Agreement'],
  ['visit', '考察、访问', 'Visit'],
  ['protest', '抗议、聚集', 'Protest'],
  ['petition', '请愿、申诉', 'Petition, complaint'],
  ['strike', '停工、停业', 'Strike, closure'],
  ['conflict', '冲突、暴力', 'Clash, violence'],
  ['sanction', '处罚、制裁', 'Sanction'],
  ['aid', '援助、救济', 'Aid, relief'],
  ['accident', '事故、灾害', 'Accident, disaster'],
  ['other', '其他', 'Other'],
)

const outcomes = choicesOf(
  ['accepted', '接受', 'Accepted'],
  ['partly', '部分接受', 'Partly accepted'],
  ['rejected', '拒绝', 'Rejected'],
  ['none', '没有回应', 'No response'],
)

const codes: readonly TemplateCode[] = [
  {
    id: 'event',
    label: both('事件', 'Event'),
    slot: 3,
    hotkey: 't',
    attributes: [
      attributeOf('form', 'choice', both('形式', 'Form'), { choices: forms, requiredIf: [] }),
      attributeOf('date', 'date', both('日期', 'Date'), {
        requiredIf: [],
        help: both('事件发生的日子，不是报道的日子', 'The day it happened, not the day it was reported'),
      }),
      attributeOf('place', 'place', both('地点', 'Place')),
      attributeOf('actors', 'actor', both('发起者', 'Who acted')),
      attributeOf('addressee', 'actor', both('针对谁', 'At whom')),
      attributeOf('participants', 'interval', both('参加人数', 'Participants')),
      attributeOf('means', 'choices', both('方式', 'Means'), {
        choices: choicesOf(
          ['speech', '讲话', 'Speech'],
          ['gathering', '集会', 'Gathering'],
          ['writing', '文书', 'Writing'],
          ['online', '网上', 'Online'],
          ['force', '强力', 'Force'],
        ),
      }),
      attributeOf('violent', 'flag', both('有暴力', 'Violent')),
    ],
    guidance: {
      'zh-CN': [
        '在一定时间、地点，由能指认的行动者做出的一件事。',
        '标说出这件事的最短的完整说法，通常是动词和它的主语、宾语；同一件事在篇内再次提到时也标。',
        '计划和设想；泛指的现象（“近年来纠纷增多”）；背景里的旧事，除非正是报道的对象。',
        ['约两百名商户在市场门口聚集', '双方签署合作协议'],
      ],
      en: [
        'One thing done by identifiable actors at a time and place.',
        'The shortest whole phrase that tells it, mostly a verb with its subject and object; again where the same event comes back.',
        'Plans and ideas; general trends (“disputes have grown”); old events in the background, unless they are what is reported.',
        ['about two hundred traders gathered at the market gate', 'the two sides signed an agreement'],
      ],
    },
  },
  {
    id: 'actor',
    label: both('行动者', 'Actor'),
    slot: 4,
    hotkey: '4',
    attributes: [
      attributeOf('kind', 'choice', both('类别', 'Kind'), {
        choices: choicesOf(
          ['state', '政府', 'State'],
          ['business', '企业', 'Business'],
          ['association', '社会组织', 'Association'],
          ['media', '媒体', 'Media'],
          ['citizens', '民众', 'Citizens'],
        ),
      }),
    ],
    guidance: {
      'zh-CN': ['做出或承受事件的人、单位、群体。', '全称和简称；群体连同限定语。', '只发表评论的人。', ['市场商户', '区市场监管局']],
      en: [
        'A person, body or group that does or undergoes an event.',
        'Full and short names; groups with their qualifiers.',
        'People who only comment.',
        ['the market traders', 'the district regulator'],
      ],
    },
  },
  {
    id: 'claim',
    label: both('诉求', 'Claim'),
    slot: 5,
    hotkey: 'h',
    attributes: [attributeOf('outcome', 'choice', both('结果', 'Outcome'), { choices: outcomes })],
    guidance: {
      'zh-CN': ['行动者要求的事。', '写出要求的整个短语，包括转述。', '记者的评论。', ['要求推迟搬迁', '减免两个月租金']],
      en: [
        'What an actor demands.',
        'The whole phrase that states it, also reported speech.',
        'Comments of the reporter.',
        ['to put off the move', 'two months without rent'],
      ],
    },
  },
  {
    id: 'place',
    label: both('地点', 'Place'),
    slot: 6,
    hotkey: '3',
    guidance: {
      'zh-CN': ['事件发生的地方。', '最完整的写法。', '单位名称里的地名。', ['临江市', '南门市场']],
      en: ['Where an event happens.', 'The fullest form.', 'Place names inside the name of a body.', ['临江市', 'the South Gate market']],
    },
  },
]

const event = CodeId.parse('event')
const actor = CodeId.parse('actor')

export const eventCoding: Template = {
  id: 'event-coding',
  label: both('事件编码', 'Event coding'),
  purpose: both('事件、行动者、诉求、地点', 'Events, actors, claims, places'),
  codebook: (language) =>
    codebookOf(
      codes,
      [
        { id: LinkTypeId.parse('takes-part'), label: both('参与', 'takes part in'), from: [actor], to: [event] },
        { id: LinkTypeId.parse('demands'), label: both('提出', 'demands'), from: [actor], to: [CodeId.parse('claim')] },
        { id: LinkTypeId.parse('raised-in'), label: both('见于', 'raised in'), from: [CodeId.parse('claim')], to: [event] },
        { id: LinkTypeId.parse('happens-at'), label: both('发生于', 'happens at'), from: [event], to: [CodeId.parse('place')] },
      ],
      language,
    ),
}
