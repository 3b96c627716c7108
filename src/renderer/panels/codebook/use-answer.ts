import { useEffect, useState } from 'react'
import type { Problem } from '#core/model/problem'
import type { Result } from '#core/util/result'
import type { CodebookQuestions, QuestionName } from '../../storage/codebook-port'
import type { LiveProject } from '../../storage/project-port'
import { askCodebook } from '../../workspace/codebook-worker'
import { useSelected, useSession } from '../../workspace/session'

/** Milliseconds that a question waits for the next change, which would outdate its answer. */
const PAUSE = 120

/**
 * What the worker answers, asked again after every edit of the project and whenever the question is another object; the last answer stays
 * until the next has come. `null` until the first.
 */
export function useAnswer<Name extends QuestionName>(
  project: LiveProject,
  name: Name,
  asked: CodebookQuestions[Name]['asked'],
): CodebookQuestions[Name]['answer'] | null {
  const result = useResult(project, name, asked)
  return result?.ok ? result.value : null
}

/** Why the worker cannot answer; `null` while it can. */
export const problemIn = <T>(result: Result<T> | null): Problem | null => (result && !result.ok ? result.problem : null)

export function useResult<Name extends QuestionName>(
  project: LiveProject,
  name: Name,
  asked: CodebookQuestions[Name]['asked'],
): Result<CodebookQuestions[Name]['answer']> | null {
  const session = useSession()
  const length = useSelected(() => project.historyLength())
  const [answer, setAnswer] = useState<Result<CodebookQuestions[Name]['answer']> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer log is the reason to ask again
  useEffect(() => {
    let wanted = true
    const ask = () =>
      void askCodebook(session, project)(name, asked).then((given) => {
        if (wanted) setAnswer(given)
      })
    const timer = setTimeout(ask, PAUSE)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [session, project, name, asked, length])
  return answer
}
