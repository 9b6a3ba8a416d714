import { describe, expect, it } from 'vitest'
import { describeEntities } from '../../../../src/parse/entities/index.ts'
import { gathered } from '../marked.ts'

// a text with its names marked → each person with the role and, after an arrow, the affiliation
const table: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['[LOC Ruslands] præsident, [PER Vladimir Putin], ringede.', { 'Vladimir Putin': 'Ruslands præsident → Rusland' }],
  ['Det siger [PER Karen Ellemann] (V) til avisen.', { 'Karen Ellemann': 'none → Venstre' }],
  [
    '- Vi åbner, siger [PER Ane Toft], der er direktør i [ORG Dansk Kyst] og bor i [LOC Ribe].',
    { 'Ane Toft': 'direktør i Dansk Kyst → Dansk Kyst' },
  ],
  ['Det oplyser vagtchef [PER Ib Kragh Sand].', { 'Ib Kragh Sand': 'vagtchef' }],
  ['Det mener adm. direktør [PER Lars Bred], [ORG Tholstrup].', { 'Lars Bred': 'adm. direktør → Tholstrup' }],
  ['- Det er alvorligt, siger [PER Hugh Hill], en læge, til avisen.', { 'Hugh Hill': 'læge' }],
  ['Transportminister [PER Henrik Lund] (S) er glad.', { 'Henrik Lund': 'Transportminister → Socialdemokratiet' }],
  ["Det kræver [ORG SF's] transportordfører, [PER Signe Munk].", { 'Signe Munk': "SF's transportordfører → SF" }],
  ['Ifølge havnens direktør, [PER Lone Bæk], er det sent.', { 'Lone Bæk': 'havnens direktør' }],
  ['Børne- og skoleudvalgets formand, [PER Lars Bro], er uenig.', { 'Lars Bro': 'Børne- og skoleudvalgets formand' }],
  ['Teknik- og miljøborgmester [PER Jesper Bagge] er uenig.', { 'Jesper Bagge': 'Teknik- og miljøborgmester' }],
  [
    'Formanden for teknik- og miljøudvalget, [PER Dorthe Holm], er enig.',
    { 'Dorthe Holm': 'Formanden for teknik- og miljøudvalget' },
  ],
  [
    'Lektor i byplanlægning ved [ORG Aalborg Universitet] [PER Claus Holm] har fulgt sagen.',
    { 'Claus Holm': 'Lektor i byplanlægning ved Aalborg Universitet → Aalborg Universitet' },
  ],
  ['Dommerne [PER Bo Kjær] og [PER Per Holm] blev ved.', { 'Bo Kjær': 'Dommerne', 'Per Holm': 'Dommerne' }],
  ['Han fik hjælp af sin søn [PER Aksel Holm].', { 'Aksel Holm': 'søn' }],
  ['Her vurderer professor emeritus [PER Ebbe Holm] sagen.', { 'Ebbe Holm': 'professor emeritus' }],
  ['Hendes mor, [PER Bodil Holm], er død.', { 'Bodil Holm': 'mor' }],
  ['[PER Almas] mor, [PER Bodil Holm], er død.', { 'Bodil Holm': 'Almas mor', Alma: 'none' }],
  ['Chaufføren, den 29-årige [PER Peter Holm], sov.', { 'Peter Holm': 'Chaufføren' }],
  [
    'Direktør [PER Ane Toft] åbnede mødet. [PER Toft] er direktør i [ORG Dansk Kyst].',
    { 'Ane Toft': 'direktør i Dansk Kyst → Dansk Kyst' },
  ],
  ['[PER Erling Toft], 81, pensioneret lærer, er træt.', { 'Erling Toft': 'pensioneret lærer' }],
  ['[PER Lars Bred] stopper. [PER Bred] går af som formand.', { 'Lars Bred': 'none' }],
  ['Nu stopper [PER Lars Bred] som formand for klubben.', { 'Lars Bred': 'formand for klubben' }],
  ['[ORG Venstres] [PER Karl Toftgaard] skiftede side.', { 'Karl Toftgaard': 'none → Venstre' }],
  // what is nobody's role, or somebody else's
  ['[PER Erling Toft], 81, er træt.', { 'Erling Toft': 'none' }],
  ['En direktør i firmaet ringede til [PER Ane Toft].', { 'Ane Toft': 'none' }],
  ['Direktøren blev kaldt ind. [PER Ane Toft] gik.', { 'Ane Toft': 'none' }],
  ['[PER Ane Toft] mødte direktøren i går.', { 'Ane Toft': 'none' }],
  [
    '[PER Ane Toft], formand for klubben, [PER Peter Holm] og flere kom.',
    { 'Ane Toft': 'formand for klubben', 'Peter Holm': 'none' },
  ],
  [
    'Ifølge [PER Ane Toft], direktør [PER Peter Holm] og flere er det slut.',
    { 'Ane Toft': 'none', 'Peter Holm': 'direktør' },
  ],
]

describe('roles', () => {
  it.each(table)('%s', (marked, expected) => {
    const { entities } = gathered(marked)
    const found = entities
      .filter(({ type }) => type === 'PER')
      .map(({ name, role, affiliation }) => [name, (role ?? 'none') + (affiliation ? ` → ${affiliation.name}` : '')])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  // a text with names marked, the words that stand for somebody → the role and the affiliation that they add
  const described: readonly (readonly [
    string,
    readonly (readonly [string, string, 'pronoun' | 'nominal'])[],
    string,
  ])[] = [
    [
      '[PER Mona Holm] kom. Hun, der er formand for klubben, gik.',
      [['Mona Holm', 'Hun', 'pronoun']],
      'formand for klubben',
    ],
    [
      '[PER Mona Holm] kom. Hun har været formand for klubben.',
      [['Mona Holm', 'Hun', 'pronoun']],
      'formand for klubben',
    ],
    ['[PER Mona Holm] kom. Det siger den 58-årige lærer.', [['Mona Holm', 'lærer', 'nominal']], 'lærer'],
    ['[PER Mona Holm] kom. Det siger kvinden.', [['Mona Holm', 'kvinden', 'nominal']], 'none'],
    ['Lærer [PER Mona Holm] kom. Direktøren gik.', [['Mona Holm', 'Direktøren', 'nominal']], 'Lærer'],
    [
      '[ORG Dansk Kennel Klub] vil mere, siger klubbens formand, [PER Mona Holm].',
      [['Dansk Kennel Klub', 'klubbens', 'nominal']],
      'klubbens formand → Dansk Kennel Klub',
    ],
  ]
  it.each(described)('%s', (marked, linked, expected) => {
    const { text, laid, entities } = gathered(marked)
    for (const [name, words, kind] of linked) {
      const start = text.indexOf(words)
      entities.find((entity) => entity.name === name)?.mentions.push({ kind, start, end: start + words.length })
    }
    describeEntities(laid, entities)
    const { role, affiliation } = entities.find(({ name }) => name === 'Mona Holm') ?? {}
    expect((role ?? 'none') + (affiliation ? ` → ${affiliation.name}` : '')).toBe(expected)
  })

  it('tells gender by the first name and never by the role', () => {
    const { entities } = gathered(
      'Formand [PER Ane Toft], direktør [PER Lars Bred], [PER Hans-Christian Holm] og talskvinde [PER Qxzw Holm] kom.',
    )
    const genders = entities.map(({ name, gender }) => `${name} ${gender}`)
    expect(genders).toEqual(['Ane Toft f', 'Lars Bred m', 'Hans-Christian Holm m', 'Qxzw Holm unknown'])
  })
})
