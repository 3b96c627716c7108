const FORMS = [
  (n, place) => [
    `${place}${n(1)}月份经济运行情况`,
    `据${place}统计局消息，${n(1)}月份，全市规模以上工业增加值同比增长${n(2)}.${n(1)}%，比上月加快${n(1)}.${n(1)}个百分点。`,
    `从三大门类看，采矿业增加值增长${n(1)}.${n(1)}%，制造业增长${n(1)}.${n(1)}%，电力、热力、燃气及水生产和供应业增长${n(2)}.${n(1)}%。`,
    `社会消费品零售总额${n(3)}.${n(1)}亿元，同比增长${n(1)}.${n(1)}%。固定资产投资${n(3)}.${n(2)}亿元，同比增长${n(1)}.${n(1)}%。居民消费价格上涨${n(1)}.${n(1)}%。`,
    `一般公共预算收入${n(2)}.${n(2)}亿元，其中税收收入${n(2)}.${n(2)}亿元，占比${n(2)}.${n(1)}%。`,
  ],
  (n, place) => [
    `${place}空气质量日报`,
    `${place}生态环境局发布，当日市区空气质量指数为${n(2)}，细颗粒物浓度为${n(2)}微克每立方米，可吸入颗粒物浓度为${n(2)}微克每立方米，臭氧浓度为${n(3)}微克每立方米。`,
    `今年以来优良天数${n(3)}天，比去年同期多${n(2)}天，优良率为${n(2)}.${n(1)}%。全市${n(2)}个监测点中，${n(1)}个达到一级，${n(2)}个达到二级。`,
    `预计未来三天最高气温${n(2)}摄氏度，最低气温${n(2)}摄氏度，平均风力${n(1)}级，适宜户外活动。`,
  ],
  (n, place) => [
    `${place} weekly market report`,
    `Wholesale vegetables in ${place} sold for an average of ${n(1)}.${n(2)} yuan a kilogram this week, a change of ${n(1)}.${n(1)} per cent from the week before.`,
    `Pork stood at ${n(2)}.${n(2)} yuan, eggs at ${n(1)}.${n(2)} yuan and rice at ${n(1)}.${n(2)} yuan. Some ${n(4)} tonnes arrived in ${n(3)} lorries, against ${n(4)} tonnes a week earlier.`,
  ],
]
const PLACES = ['岚浦市', '青溪市', '澄海市', '云栖县']

/** Reports of one office, written from one form, with other numbers each time: never the same article. */
export function fromForm(index, next) {
  const digits = (count) => String(Math.floor(10 ** (count - 1) * (1 + next() * 9)))
  return FORMS[index % FORMS.length](digits, PLACES[Math.floor(index / FORMS.length) % PLACES.length])
}
export const FORM_COUNT = FORMS.length * PLACES.length
