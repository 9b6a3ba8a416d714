import { describe, expect, it } from 'vitest'
import { gathered } from './marked.ts'

// a text with its names marked as the tagger found them → the entities with the forms of their mentions
const table: readonly (readonly [string, readonly string[]])[] = [
  // organisations
  [
    '[ORG Danmarks Meteorologiske Institut] ([ORG DMI]) varsler. [ORG DMIs] vagt er på.',
    ['ORG Danmarks Meteorologiske Institut: Danmarks Meteorologiske Institut, DMI, DMIs'],
  ],
  ['[ORG DMI] varsler.', ['ORG DMI: DMI']],
  // a person and whom they play
  [
    'Nu er [PER Anne Bloch Ravn Medea]. [PER Anne Bloch Ravn] i [PER Medea].',
    ['PER Anne Bloch Ravn: Anne Bloch Ravn, Anne Bloch Ravn', 'PER Medea: Medea, Medea'],
  ],
  [
    'Nu går [PER Anne Bloch Ravn]. [PER Anne Bloch] og [PER Ravn].',
    ['PER Anne Bloch Ravn: Anne Bloch Ravn, Anne Bloch, Ravn'],
  ],
  ['[ORG Dansk Byggeri Union] er med, siger [ORG DBU].', ['ORG Dansk Byggeri Union: Dansk Byggeri Union, DBU']],
  ['[ORG Akusta A/S] faldt. [ORG Akustas] kurs og [ORG Akusta].', ['ORG Akusta A/S: Akusta A/S, Akustas, Akusta']],
  [
    '[ORG Landsforeningen Tryg Barndom] og [ORG Tryg Barndom].',
    ['ORG Landsforeningen Tryg Barndom: Landsforeningen Tryg Barndom, Tryg Barndom'],
  ],
  [
    '[ORG Folketingets Ombudsmand] og Ombudsmanden.',
    ['ORG Folketingets Ombudsmand: Folketingets Ombudsmand, Ombudsmanden'],
  ],
  ['[ORG TV 2 Fyn] og [ORG TV 2 Nord] var der.', ['ORG TV 2 Fyn: TV 2 Fyn', 'ORG TV 2 Nord: TV 2 Nord']],
  ['[ORG Ritzau] og [ORG Ritzau Finans].', ['ORG Ritzau: Ritzau', 'ORG Ritzau Finans: Ritzau Finans']],
  // aliases of the lists
  [
    '[ORG Socialdemokratiet] er [ORG Socialdemokraterne].',
    ['ORG Socialdemokraterne: Socialdemokratiet, Socialdemokraterne'],
  ],
  ['[LOC Kijev] er [LOC Kyiv], [LOC Kyiv].', ['LOC Kyiv: Kijev, Kyiv, Kyiv']],
  ['[ORG JP] og [ORG DR].', ['ORG Jyllands-Posten: JP', 'ORG DR: DR']],
  // spelling
  ['[LOC Århus] og [LOC Aarhus].', ['LOC Århus: Århus, Aarhus']],
  ['[ORG NATO] og [ORG Nato].', ['ORG NATO: NATO, Nato']],
  // party letters
  [
    '[PER Ane Toft] (V) og [PER Lars Bred] (S).',
    ['PER Ane Toft: Ane Toft', 'ORG Venstre: V', 'PER Lars Bred: Lars Bred', 'ORG Socialdemokratiet: S'],
  ],
  ['[ORG Venstre] og [PER Ane Toft] (V).', ['ORG Venstre: Venstre, V', 'PER Ane Toft: Ane Toft']],
  ['[PER Ane Toft] (f. 1970) og plan (V).', ['PER Ane Toft: Ane Toft']],
  // one type for one name
  ['[PER Akusta] faldt. [ORG Akusta A/S] steg.', ['ORG Akusta A/S: Akusta, Akusta A/S']],
  ['[ORG Rusland] svarer. [LOC Rusland] er stort.', ['LOC Rusland: Rusland, Rusland']],
  ['[PER Peter Brandtner] sov. [LOC Brandtner] gik.', ['PER Peter Brandtner: Peter Brandtner, Brandtner']],
  [
    '[PER Peter Tønder] bor i [LOC Tønder]. Det siger [LOC Tønder].',
    ['PER Peter Tønder: Peter Tønder, Tønder', 'LOC Tønder: Tønder'],
  ],
  [
    '[ORG Skive Håndbold] vandt i [LOC Skive]. [LOC Skives] træner jublede.',
    ['ORG Skive Håndbold: Skive Håndbold, Skives', 'LOC Skive: Skive'],
  ],
  ['[ORG Favrskov Kommune] er [LOC Favrskov].', ['ORG Favrskov Kommune: Favrskov Kommune', 'LOC Favrskov: Favrskov']],
  ['Den prisvindende restaurant [LOC Tang] lukker.', ['ORG Tang: Tang']],
  ['Hun skrev romanen »[PER Kragetæer]«.', ['MISC Kragetæer: Kragetæer']],
  ['I landsbyen [ORG Qvistrup] er der stille.', ['LOC Qvistrup: Qvistrup']],
  ['Boligselskabet [PER Solvang-Amager] siger nej.', ['ORG Solvang-Amager: Solvang-Amager']],
  ['Det siger [PER Forlaget Rosenlund].', ['ORG Forlaget Rosenlund: Forlaget Rosenlund']],
  ['Hun skrev til [PER Kragetæer].', ['PER Kragetæer: Kragetæer']],
  // what the tagger cut wrong or missed
  [
    'Teknik- og [ORG Miljøforvaltningen] siger nej.',
    ['ORG Teknik- og Miljøforvaltningen: Teknik- og Miljøforvaltningen'],
  ],
  [
    '[LOC Teknik-] og [ORG Miljøforvaltningen] siger nej.',
    ['ORG Teknik- og Miljøforvaltningen: Teknik- og Miljøforvaltningen'],
  ],
  ['Den [LOC dansk-franske] advokat.', []],
  ['Stykket »[MISC Tomgang»] er slut.', ['MISC Tomgang: Tomgang']],
  ['Den vestlige [LOC Østersø] og [LOC Østersøen].', ['LOC Østersøen: Østersø, Østersøen']],
  ['I morgen møder [ORG Viborg FC Midtjylland] igen.', ['ORG Viborg: Viborg', 'ORG FC Midtjylland: FC Midtjylland']],
  ['Det siger [ORG Viborg Nye Musikforening].', ['ORG Viborg Nye Musikforening: Viborg Nye Musikforening']],
  ['[PER Peter Brandtner] sov. Det siger Brandtner selv.', ['PER Peter Brandtner: Peter Brandtner, Brandtner']],
  ['Hun skrev det i Fiskeritidende i går.', ['ORG Fiskeritidende: Fiskeritidende']],
  ['Fiskeritidende kom i går.', []],
  ['[PER Peter Storm] sov. Storm fra vest.', ['PER Peter Storm: Peter Storm']],
]

describe('gatherEntities', () => {
  it.each(table)('%s', (marked, expected) => {
    const { text, entities } = gathered(marked)
    const found = entities.map(({ type, name, mentions }) => {
      return `${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`
    })
    expect(found).toEqual(expected)
  })

  it('takes an article of many thousand names in time that grows with their number', { timeout: 60_000 }, () => {
    const seconds = [2000, 8000].map((count) => {
      const names = Array.from({ length: count }, (_, at) => {
        const type = (['PER', 'ORG', 'LOC'] as const)[at % 3]
        return `[${type} Navn${at % 5000} Efternavn${at % 700}] og [${type} Efternavn${at % 700}].`
      })
      const text = names.join(' ')
      const began = process.cpuUsage().user
      gathered(text)
      return (process.cpuUsage().user - began) / 1_000_000
    })
    // four times the names; eight times the processor time leaves room, and quadratic would be sixteen
    expect(seconds[1]).toBeLessThan(Math.max(1, (seconds[0] ?? 0) * 8))
  })
})
