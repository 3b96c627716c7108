/**
 * Articles written for this benchmark; places, people and outlets are invented. `lines` begin with `## ` where they are headings inside the
 * article. Every figure in them is made up.
 */
export const ARTICLES = [
  {
    title: '码头变公园 江岸三年添绿五十八公顷',
    outlet: '青溪日报',
    author: '沈知微 林远舟',
    date: '2024-03-18',
    lines: [
      '本报青溪3月18日讯（记者 沈知微 林远舟）荒废了十一年的旧码头，如今成了市民散步的好去处。市园林局介绍，码头公园一期已于本月建成，面积3.6万平方米，总投资4200多万元。',
      '“一江两岸”整治行动自2021年启动以来，全市已拆除违建127处，新增绿地58公顷，沿江二十九家小造纸厂全部关停。',
      '“现在每到周末，来公园的人超过两万。”园长吴卫东说。',
      '下一步，青溪将投入近亿元建设二十公里绿道，力争到2026年底让九成以上居民步行十分钟就能走到水边。',
    ],
  },
  {
    title: '“一碗热饭”送到村口 云栖县社区食堂达八十六家',
    outlet: '云栖新闻网',
    author: '王若水',
    date: '2023-11-02',
    lines: [
      '清晨六点，云栖县石桥村的食堂已经亮起了灯。76岁的陈阿婆花三元钱，就能吃上两个包子、一个鸡蛋和一碗热粥。',
      '像这样的食堂，全县已有86家，覆盖七成以上的行政村，每天供应早餐和午餐9000多份。县民政局局长周海棠说，去年财政补贴1260万元，社会捐赠340万元。',
      '## 钱从哪里来',
      '食堂能不能长久，关键在于账算得过来。云栖的办法是“财政补一点、村里贴一点、个人掏一点、社会捐一点”。以石桥村为例，每份午餐成本11元，老人只付5元。',
      '## 谁来做饭',
      '全县招募了520名“厨房阿姨”，平均年龄52岁，每人每月补贴1800元。',
      '“做了一辈子饭，没想到还能上岗。”厨房阿姨李秀兰笑着说。',
      '按照计划，到明年年底，云栖县的社区食堂将超过120家，送餐上门的老人达到1.5万人次。',
    ],
  },
  {
    title: '三万个车位错时共享 老城区停车难怎么解',
    outlet: '澄海晚报',
    author: '郑小满',
    date: '2022-07-15',
    lines: [
      '下班高峰，家住澄海市鼓楼街道的陆先生不再绕着小区兜圈子。打开手机，附近机关大院里的37个空车位一目了然，停一晚只要5元。',
      '去年以来，澄海市推动机关、学校、商场的3.1万个车位错时向居民开放，累计服务车主210多万人次，平均每晚减少乱停车辆4600辆。',
      '“资源还是那些资源，换个时间就活了。”市城管局副局长韩江说，难点在于谁来管、出了事谁负责。',
      '为此，市里出台办法，明确产权单位、街道和运营企业三方责任，并为每个共享车位购买了保险，年保费合计190万元。',
      '目前仍有两成单位没有开放，原因多是门禁不便、担心安全。市里表示，年底前将再开放8000个车位。',
    ],
  },
  {
    title: '春茶开采：一片叶子带富六百户',
    outlet: '丹山观察',
    author: '',
    date: '2021-04-06',
    lines: [
      '清明前后，丹山乡的三千亩茶园迎来开采季。茶农罗永福一家六口天不亮就上了山，一天能采鲜叶十五斤，收入近千元。',
      '过去，丹山茶卖不上价。2018年，乡里引进加工企业，统一品牌、统一标准，鲜叶收购价从每斤28元涨到65元，带动612户农户户均增收2.3万元。',
      '乡里还办起了“茶园课堂”，三年来培训茶农4200多人次，其中138人拿到了评茶员证书。',
      '“以前是种茶，现在是做茶。”丹山茶业合作社理事长田青说。今年合作社的订单已经排到了六月，出口七个国家。',
    ],
  },
  {
    title: '零下三十度的坚守',
    outlet: '北原日报',
    author: '关山 白桦',
    date: '2020-01-20',
    lines: [
      '凌晨四点，北原站的气温降到零下32摄氏度。道岔清扫工刘铁柱裹着三层棉衣，用铁钎一点一点敲掉钢轨间的冰。',
      '入冬以来，北原工务段组织了26支除雪队、1400多名职工，累计清扫道岔5.8万组次，保障了每天214趟列车正点运行。',
      '“冰不等人，车也不等人。”刘铁柱说，最忙的一天，他在线路上走了三万多步。',
      '段里今年投入870万元，为112组道岔装上了电热融雪装置，人工除雪的工作量比去年减少了四成。',
      '春运四十天，他们的年夜饭还是在线路旁吃。二十分钟，一碗饺子，然后继续敲冰。',
    ],
  },
  {
    title: '县里来了“共享医生”',
    outlet: '南浦时报',
    author: '苏晚晴',
    date: '2024-09-30',
    lines: [
      '每周二，省城医院的心内科主任医师贺明都会出现在南浦县人民医院的门诊室。一上午，他看了31个病人，其中两人当天就做了支架手术。',
      '南浦县与省里五家医院结成医联体，126名专家轮流坐诊，县域内就诊率从2019年的81%提高到93.4%，群众看病自付费用人均下降1100元。',
      '医联体还把检查结果互认推到乡镇。全县23家乡镇卫生院拍的片子，十五分钟内就能由县医院出报告，去年共出具远程报告6.7万份。',
      '不过，专家来了，本地医生能不能接得住？县卫健局给出的办法是“一带二”：每名专家带两名徒弟，三年考核，不合格的换人。',
      '到今年八月，已有58名本地医生能够独立开展三级手术。',
      '“我们要的不是一阵风。”县医院院长孟长河说。',
    ],
  },
  {
    title: '从垃圾村到最美湾区：一个渔村的十年',
    outlet: '海岬网',
    author: '林见鹿',
    date: '2019-06-05',
    lines: [
      '十年前，海岬镇沙头村的滩涂上堆着两米高的垃圾。如今，这里的海水能见度超过三米，去年接待游客48万人次，旅游收入突破6000万元。',
      '转变始于一场争吵。2010年的村民大会上，养殖户和渔民为了网箱该不该拆吵了整整一夜。最后，286户里有251户投了赞成票。',
      '村里先后拆除网箱3200口，清运垃圾1.9万吨，种下红树林470亩。为了让养殖户上岸有饭吃，村里办起了民宿合作社，户均分红逐年提高，去年达到3.8万元。',
      '如今，村民自发成立了护海队，每天两班巡滩，一年要走七千多公里。',
    ],
  },
  {
    title: '校门口的“慢车道”',
    outlet: '梧州路新闻客户端',
    author: '方远',
    date: '2025-02-24',
    lines: [
      '开学第一天，梧州路小学门口没有了往日的喇叭声。两条新划的慢车道把接送车辆和行人分开，家长停车不超过三分钟，即停即走。',
      '全市为92所学校划设了慢车道，新增护学岗184个，招募家长志愿者2600多名。交警部门的统计显示，试点学校周边的拥堵时长平均缩短四十一分钟，事故下降六成。',
      '“最大的变化是孩子敢自己走了。”家长代表许莹说。',
      '也有家长提出，老城区的路太窄，慢车道占了公交车的位置。对此，市交通局回应，将在今年上半年对17所学校周边的公交站点进行调整。',
    ],
  },
  {
    title: '旧厂房里长出新产业',
    outlet: '江临商报',
    author: '顾北',
    date: '2023-05-19',
    lines: [
      '停产十六年的江临第二棉纺厂，机器声又响了起来。只不过，织机换成了3D打印机，仓库变成了设计工坊。',
      '去年，江临市盘活闲置厂房47处、面积62万平方米，引进企业318家，新增就业1.2万人。税收从改造前的不足百万元，增加到2.4亿元。',
      '## 算清三本账',
      '改造旧厂房，要算经济账，也要算记忆账。江临市规定，建于上世纪八十年代以前的厂房，外立面一律保留，改造费用由财政承担三成。',
      '设计师姚瑶租下了原来的细纱车间，年租金每平方米180元，只有写字楼的三分之一。',
      '也有遗憾。由于消防标准不同，还有9处厂房至今没有通过验收。市住建局表示，正在会同消防部门逐栋制定方案。',
      '“把旧的用好，就是最好的新。”江临市工信局局长高原说。',
    ],
  },
  {
    title: '雨水存起来 石漠化山区告别“望天水”',
    outlet: '黔岭日报',
    author: '石磊',
    date: '2018-08-12',
    lines: [
      '连续二十天没有下雨，黔岭县岩上村的水窖里还存着半窖水。村民杨再兴拧开龙头，清水哗哗地流进锅里。',
      '三年来，全县修建小水窖1.4万口、蓄水池680座，解决了9.6万人的饮水困难，灌溉面积增加2.8万亩。',
      '岩上村海拔1300多米，山高石头多，过去挑一担水要走四公里。全村423户，几乎家家都有一条磨得发亮的扁担。',
      '“扁担现在挂在墙上，给孙子讲故事用。”杨再兴说。',
      '县水务局的数据显示，每口水窖造价约3800元，其中财政补助2500元，其余由农户投工投劳。',
    ],
  },
]

/** The same for pages in English. */
export const ENGLISH = [
  {
    title: 'River towns share one ambulance service',
    outlet: 'Merle Daily',
    author: 'Zoe Brandt',
    date: '2024-07-01',
    lines: [
      'Four towns along the Merle will run a single ambulance service from Monday, cutting the average response time from 19 to 11 minutes, officials said.',
      'The towns, with 38,000 residents between them, have pooled 2.4 million euros and nine vehicles. Each kept its own station until last year.',
      '"Nobody asks which side of the bridge you live on when your heart stops," said Paul Oakes, the service\'s first director.',
      'The plan still needs 14 paramedics. Training places at the county college have been doubled to 60 for the autumn term.',
    ],
  },
  {
    title: 'Old mills find a second life as night schools',
    outlet: 'Ardenne Times',
    author: 'Li Yang',
    date: '2022-10-12',
    lines: [
      'By day the weaving hall in Ardenne stands empty. At seven in the evening its lights come on, and 240 adults sit down to learn to read, to weld or to code.',
      'Since 2019 the county has turned eleven former mills into night schools, at a cost of 6.5 million euros, and enrolled more than 9,000 people, a third of them over fifty.',
      'Seven in ten finish their course, according to a county survey, compared with about half in ordinary evening classes.',
      'Not everyone is convinced. The heating of the old halls takes up almost a fifth of the budget, and two of them have no lift.',
      'The county plans to open four more schools by 2025.',
    ],
  },
  {
    title: 'City plants 50,000 trees to cool its hottest streets',
    outlet: 'The Harbour Post',
    author: 'Maya Lind and Tom Reyes',
    date: '2023-08-21',
    lines: [
      'The council has finished planting 50,000 trees along 112 kilometres of its hottest streets, a year ahead of schedule.',
      'Surface temperatures in the first streets to be planted were 3.4 degrees lower this July than in comparable streets without trees, the meteorological office found.',
      'Each tree costs about 310 euros to plant and 22 euros a year to water. Residents have adopted nearly 8,000 of them.',
      '"Shade is infrastructure," said Ines Calder, who leads the programme.',
    ],
  },
]
