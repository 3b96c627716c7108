import { FEATURES, featuresOf, ROWS } from '#core/learning/features'
import { tagCount } from '#core/learning/tags'
import { bestTags, emissionsOf, type Weights } from '#core/learning/viterbi'

/** A piece of text, best a sentence, with the tag of each UTF-16 code unit. */
export interface Example {
  readonly text: string
  readonly tags: Uint8Array
}

const EPOCHS = 5

const emptyWeights = (tags: number): Weights => ({
  tags,
  emission: new Float32Array(ROWS * tags),
  transition: new Float32Array((tags + 1) * tags),
})

/** Pseudo-random order that is the same each time: Park & Miller's generator, Fisher & Yates' shuffle. */
function shuffled(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i)
  let state = seed
  for (let i = length - 1; i > 0; i--) {
    state = (state * 48_271) % 0x7fffffff
    const j = state % (i + 1)
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  return order
}

/** The running weights, and each change times the step it was made at, from which the average over all steps follows (Daumé III 2006). */
interface Run {
  readonly now: Weights
  readonly weighted: Weights
  step: number
}

function add(run: Run, table: 'emission' | 'transition', at: number, by: number): void {
  const now = run.now[table]
  const weighted = run.weighted[table]
  now[at] = (now[at] ?? 0) + by
  weighted[at] = (weighted[at] ?? 0) + by * run.step
}

/** Towards the tags that are right, away from those that were guessed, where they differ. */
function correct(run: Run, rows: Int32Array, right: Uint8Array, guessed: Uint8Array): void {
  const { tags } = run.now
  let [rightBefore, guessedBefore] = [tags, tags]
  for (let i = 0; i < right.length; i++) {
    const [tag, guess] = [right[i] ?? 0, guessed[i] ?? 0]
    if (tag !== guess) {
      for (let feature = 0; feature < FEATURES; feature++) {
        const row = (rows[i * FEATURES + feature] ?? 0) * tags
        add(run, 'emission', row + tag, 1)
        add(run, 'emission', row + guess, -1)
      }
    }
    if (tag !== guess || rightBefore !== guessedBefore) {
      add(run, 'transition', rightBefore * tags + tag, 1)
      add(run, 'transition', guessedBefore * tags + guess, -1)
    }
    rightBefore = tag
    guessedBefore = guess
  }
}

function averaged({ now, weighted, step }: Run): Weights {
  const average = (table: Float32Array, times: Float32Array) => table.map((weight, i) => weight - (times[i] ?? 0) / step)
  return { tags: now.tags, emission: average(now.emission, weighted.emission), transition: average(now.transition, weighted.transition) }
}

/**
 * Averaged structured perceptron (Collins 2002) over characters. The same examples in the same order give the same weights.
 * @param labels how many labels the tags of the examples tell apart
 */
export function train(examples: readonly Example[], labels: number): Weights {
  const tags = tagCount(labels)
  const run: Run = { now: emptyWeights(tags), weighted: emptyWeights(tags), step: 1 }
  const features = examples.map(({ text }) => featuresOf(text))
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (const which of shuffled(examples.length, epoch)) {
      const example = examples[which]
      const rows = features[which]
      if (!example || !rows) continue
      correct(run, rows, example.tags, bestTags(run.now, emissionsOf(run.now, rows)))
      run.step++
    }
  }
  return averaged(run)
}
