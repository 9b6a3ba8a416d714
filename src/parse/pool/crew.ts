import { Piscina } from 'piscina'
import { InputError } from '../../errors.ts'
import type { SourceDocument } from '../../model.ts'
import type { Made, Read } from './index.ts'
import type { ParsedTask, ParseTask } from './worker.ts'

// What a worker makes lives for one task. Within narrow bounds the engine tidies up early, so that many workers stay small;
// longer documents than fit in them are parsed in the main thread.
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 }

/** Tasks of one worker, the one that waits counted in: while this thread parses, nobody could hand it the next. */
const tasksPerWorker = 2

/** The workers that parse. */
export class Crew {
  readonly #pool: Piscina<ParseTask, ParsedTask>
  readonly #filename: string
  readonly #room: number
  #tasks = 0
  #ward: Piscina<ParseTask, ParsedTask> | undefined

  /** @param language BCP 47 code to take the documents for; told from each where absent */
  constructor(
    workers: number,
    readonly language: string | undefined,
    filename: string,
  ) {
    this.#filename = filename
    this.#room = workers * tasksPerWorker
    this.#pool = poolOf(filename, workers, tasksPerWorker)
  }

  /** Whether a worker takes another task without leaving it lying. */
  get hasRoom(): boolean {
    return this.#tasks < this.#room
  }

  /** Parses the documents among what was read; the rest stays in its place. Never rejects. */
  async parse(task: readonly Read[]): Promise<Made[]> {
    const documents = task.flatMap((item) => ('document' in item ? [item.document] : []))
    this.#tasks++
    const parsed = await this.#run(this.#pool, documents)
      // One of them killed its worker: each is tried alone, so that only the guilty one is lost.
      .catch(() => Promise.all(documents.map((document) => this.#alone(document))))
      .finally(() => {
        this.#tasks--
      })
    const results = parsed[Symbol.iterator]()
    return task.flatMap((item) => ('document' in item ? [...take(results)] : [item]))
  }

  /** Ends the workers. */
  async dismiss(): Promise<void> {
    await Promise.all([this.#pool.destroy(), this.#ward?.destroy()])
  }

  /** A document whose task ended with its worker, perhaps by a neighbour's fault: tried alone, and once more. */
  async #alone(document: SourceDocument): Promise<Made> {
    // a worker of their own, which they have one at a time
    this.#ward ??= poolOf(this.#filename, 1, 1)
    let reason: unknown = 'no answer'
    for (let tries = 0; tries < 2; tries++) {
      try {
        const [made] = await this.#run(this.#ward, [document])
        if (made) return made
      } catch (cause) {
        reason = cause instanceof Error ? cause.message : cause
      }
    }
    const message = `${document.id} could not be parsed: its worker died twice (${reason})`
    return { error: new InputError(document.source.name, message) }
  }

  async #run(pool: Piscina<ParseTask, ParsedTask>, documents: readonly SourceDocument[]): Promise<Made[]> {
    if (documents.length === 0) return []
    const { lines, warnings } = await pool.run({ documents, language: this.language })
    let start = 0
    return documents.map(({ id, source }, index) => {
      const end = lines.indexOf(10, start) + 1
      const line = lines.subarray(start, end)
      start = end
      return { line, id, source, warnings: warnings[index] ?? [] }
    })
  }
}

function poolOf(filename: string, workers: number, tasks: number): Piscina<ParseTask, ParsedTask> {
  const pool = new Piscina<ParseTask, ParsedTask>({
    filename,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: tasks,
    resourceLimits,
  })
  // A dead worker rejects its tasks, which are tried again; the event alone says nothing more.
  pool.on('error', () => undefined)
  return pool
}

function* take(results: Iterator<Made>): Generator<Made> {
  const { done, value } = results.next()
  if (!done) yield value
}
