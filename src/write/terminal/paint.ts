import { Chalk } from 'chalk'
import type { EntityType } from '../../model.ts'

export type Brush = (text: string) => string

/** What the parts of a view look like. Only the terminal's own sixteen colours, so that a person's theme holds. */
export interface Paint {
  readonly strong: Brush
  readonly quiet: Brush
  /** Rules and frames. */
  readonly rule: Brush
  /** The words of a quote. */
  readonly quote: Brush
  /** The bar beside the lines of a quote. */
  readonly bar: Brush
  readonly speaker: Brush
  readonly entity: Readonly<Record<EntityType, Brush>>
}

/**
 * The colours of a view, or none.
 * @param terminal the environment's TERM: screen shows italics reversed, so that quotes stay upright there
 */
export function paintFor(colour: boolean, terminal?: string): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const value = chalk.blueBright
  return {
    strong: chalk.bold,
    quiet: chalk.dim,
    rule: chalk.dim,
    quote: terminal?.startsWith('screen') ? (text) => text : chalk.italic,
    bar: chalk.yellow,
    speaker: chalk.yellow,
    entity: {
      PER: chalk.cyan,
      ORG: chalk.magenta,
      LOC: chalk.green,
      MISC: chalk.red,
      DATE: value,
      TIME: value,
      MONEY: value,
      PERCENT: value,
      QUANTITY: value,
    },
  }
}
