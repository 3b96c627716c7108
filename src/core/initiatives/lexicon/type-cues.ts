import type { InitiativeType } from '#core/model/initiative-attributes'

/** Words inside a name that say more than the noun it ends in: 夜学 makes a 制度 a training system. */
export interface TypeCue {
  readonly words: readonly string[]
  /** Types the head may have given; others stand. */
  readonly from: readonly InitiativeType[]
  readonly to: InitiativeType
}

/** The first that fits decides. */
export const TYPE_CUES: readonly TypeCue[] = [
  { words: ['倡议书', '承诺书', '公约'], from: ['policy-document', 'campaign'], to: 'public-pledge' },
  { words: ['志愿', '义工', '支教'], from: ['campaign', 'mechanism', 'service-centre', 'organisational-change'], to: 'volunteering' },
  { words: ['宣传', '宣讲', '推介', '普法'], from: ['campaign', 'meeting', 'mechanism'], to: 'publicity' },
  { words: ['档案', '台账', '日志'], from: ['mechanism'], to: 'record-system' },
  {
    words: ['述职', '考核', '考评', '督导', '督查', '问责', '责任', '评议', '巡察', '督办', '包保', '通报'],
    from: ['mechanism', 'record-system'],
    to: 'accountability-mechanism',
  },
  { words: ['自治', '议事', '居民公约'], from: ['mechanism', 'organisational-change'], to: 'self-governance' },
  {
    words: ['培训', '轮训', '夜学', '学习', '研修', '送学', '上岗', '学徒', '培养', '进修', '实训'],
    from: ['mechanism'],
    to: 'training-system',
  },
  { words: ['培训计划', '培养计划', '培训专项计划', '培训工程', '轮训', '培训专项行动'], from: ['campaign'], to: 'training-system' },
  { words: ['示范', '创建', '试点'], from: ['campaign', 'investment'], to: 'demonstration' },
]
