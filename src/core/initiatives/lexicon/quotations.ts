/** What follows a quotation that is a way of speaking, not a name: “三无”现象, “一盘棋”的格局. */
export const SPEAKING_AFTER: readonly string[] =
  '问题 等问题 等突出问题 现象 难题 之称 的说法 的情况 的局面 的优势 的理念 理念 的问题 的难题 的困境 的现象 称号 美誉 的美誉 的称号 荣誉 原则 的原则 要求 的要求 精神 的精神 思想 目标 的目标 时期 期间 怪圈 瓶颈 意识 口号'.split(
    ' ',
  )

/** What stands before one: 曾是“酱油河”, 被称为“活地图”. */
export const SPEAKING_BEFORE: readonly string[] =
  '是 成 成了 成为 所谓 称为 称作 叫做 叫作 当上 当好 当起 变 变成 变为 变身 从 由 破解 解决 打通 杜绝 防止 避免 克服 摆脱 告别 查处 培育 引来 筑牢 吃上 跑出 按下 擦亮 戴上 摘掉 荣获 获得 获评 评为 授予 托起 守好 守护 用上 拧紧 扣好 走好 架起 端稳 答好 不再 不能 下好 打好 织密 激活 释放 凝聚 迈向 奏响 补齐 补'.split(
    ' ',
  )

/** Images that press language puts in quotation marks. */
export const FIGURATIVE: readonly string[] =
  '最后一公里 最先一公里 升级版 金名片 新名片 快车道 加速度 加速器 新引擎 主力军 生力军 压舱石 主心骨 领头雁 领头羊 排头兵 先锋队 聚宝盆 摇钱树 金钥匙 金疙瘩 金饭碗 金扁担 绿银行 定心丸 及时雨 强心剂 助推器 催化剂 试金石 指挥棒 风向标 晴雨表 朋友圈 同心圆 一盘棋 一张网 一股绳 大文章 硬骨头 牛鼻子 绊脚石 拦路虎 肠梗阻 老大难 顶梁柱 桥头堡 主阵地 主战场 主引擎 新高地 新动能 含金量 获得感 幸福感 安全感 回头看 零距离 零容忍 全周期 烟火气 千里眼 顺风耳 活地图 土专家 田秀才 夕阳红 守门人 店小二 娘家人 贴心人 火车头 黄金期 大合唱 好声音 动车组 及格线 任务书 施工图 时间表 成绩单 答卷'.split(
    ' ',
  )

/** Nouns that a quotation only describes: “专精特新”企业. */
export const DESCRIBED: readonly string[] =
  '企业 产品 干部 人才 格局 局面 高地 名片 生态 环境 群众 村民 员工 党员 学生 老人 家庭 用户 客户 市民 组织 人员 同志 居民 城市 小镇 乡村 村庄 小区 产业 问题 现象 理念 精神 优势 效应 目标'.split(
    ' ',
  )
