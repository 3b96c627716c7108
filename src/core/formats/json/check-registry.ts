import { formatPath, type JsonPath } from '#core/formats/json/path'
import type { ProjectContent } from '#core/formats/json/project-file'
import { repeatedIds } from '#core/formats/json/repeated-ids'
import type { Initiative } from '#core/model/initiative'
import { type Problem, problem } from '#core/model/problem'
import { repeatedAlias } from '#core/registry/check-names'
import { foldName } from '#core/registry/fold-name'

const at = (code: string, path: JsonPath, params: Problem['params'] = {}): Problem => problem(code, { path: formatPath(path), ...params })

/** Pairs of which each has the other's name as an alias, each pair at both its ends. */
function circles(initiatives: readonly Initiative[]): Problem[] {
  const calls = new Set(initiatives.flatMap(({ name, aliases = [] }) => aliases.map((alias) => `${foldName(name)}\n${foldName(alias)}`)))
  return initiatives.flatMap(({ name, aliases = [] }, i) =>
    aliases.flatMap((alias, j) =>
      calls.has(`${foldName(alias)}\n${foldName(name)}`) ? [at('project-alias-circular', ['initiatives', i, 'aliases', j], { alias })] : [],
    ),
  )
}

/** Initiatives whose ids, names or settlements repeat, and whatever points to an initiative or a coder that is not there. */
export function registryProblems({ initiatives = [], annotations, project }: ProjectContent): Problem[] {
  const ids = new Set(initiatives.map(({ id }) => id))
  const coders = new Set(project.coders.map(({ id }) => id))
  const inInitiatives = initiatives.flatMap((initiative, i) => {
    const path = ['initiatives', i]
    const alias = repeatedAlias(initiative)
    const settlements = initiative.settlements ?? []
    return [
      ...(coders.has(initiative.coder) ? [] : [at('project-dangling', [...path, 'coder'], { id: initiative.coder })]),
      ...(alias === -1 ? [] : [at('project-alias', [...path, 'aliases', alias], { alias: initiative.aliases?.[alias] ?? '' })]),
      ...repeatedIds(
        settlements.map(({ key }) => ({ id: key })),
        [...path, 'settlements'],
        'key',
      ),
      ...settlements.flatMap(({ coder }, j) =>
        coders.has(coder) ? [] : [at('project-dangling', [...path, 'settlements', j, 'coder'], { id: coder })],
      ),
    ]
  })
  const mentions = annotations.flatMap(({ initiative }, i) =>
    initiative === undefined || ids.has(initiative) ? [] : [at('project-dangling', ['annotations', i, 'initiative'], { id: initiative })],
  )
  return [...repeatedIds(initiatives, ['initiatives']), ...inInitiatives, ...circles(initiatives), ...mentions]
}
