import { action } from './action'
import { app } from './app'
import { article } from './article'
import { codebook } from './codebook'
import { desktop } from './desktop'
import { exchange } from './exchange'
import { exporting } from './export'
import { figures } from './figures'
import { history } from './history'
import { importReport } from './import-report'
import { inspector } from './inspector'
import { keeping } from './keeping'
import { library } from './library'
import { link } from './link'
import { problem } from './problem'
import { registry } from './registry'
import { rules } from './rules'
import { search } from './search'
import { settings } from './settings'
import { suggestion } from './suggestion'

export const en = {
  ...action,
  ...app,
  ...article,
  ...codebook,
  ...desktop,
  ...figures,
  ...exchange,
  ...exporting,
  ...history,
  ...importReport,
  ...inspector,
  ...keeping,
  ...library,
  ...link,
  ...problem,
  ...registry,
  ...rules,
  ...search,
  ...settings,
  ...suggestion,
}
