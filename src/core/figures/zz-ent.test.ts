import { test } from 'vitest'
import { findFigures } from '#core/figures/find-figures'
const S = `十几位老师轮流给孩子上课。
14个部门的86项高频事项归到一个窗口。
全市建成79个服务站，服务群众3.2万人次。
新建3100多个新建的非公企业党组织。
有11个区、52个县参加。
发放20万元的补贴。
共有176名党员参加学习。
组建26支治水志愿者服务队伍。
有33.33万家非公企业和4.6万个登记的社会组织。
开展7.2万多场专题党课。
全县200多家企业参与。
628名党员代表进村入户。
为1200户村民修路。
招募60名志愿者上门服务。
培训农民3000人次。
覆盖98个行政村的老人。
完成36条道路改造。
有5家企业获奖。
新增绿地120公顷。
处理投诉460件。
给15名学生发放奖学金。
7个项目开工建设。
吸纳就业2.3万人。
3个镇街试点推行。
5000余份倡议书发到居民手中。
服务站有工作人员12名。
惠及群众40万人，新增床位600张。
举办招聘会28场，达成意向1.4万人。`
test('x', () => { for (const line of S.split('\n')) for (const f of findFigures(line)) console.log(line, '|', f.text, '| E', f.entity && line.slice(f.entity.start, f.entity.end), '| P', f.property && line.slice(f.property.start, f.property.end)) })
