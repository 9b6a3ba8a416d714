import { describe, expect, test } from 'vitest'
import { parsed } from '../quotes/parsed.ts'

/** The speaker of the last quote. */
const lastSpeaker = (text: string): string | undefined => parsed(text).quotes.at(-1)?.speaker?.name

describe('who is meant', () => {
  const table: [string, string][] = [
    ['Lone Hald og Per Skov er trætte.|»Ja,« siger hun.', 'Lone Hald'],
    ['Lone Hald og Per Skov er trætte.|»Ja,« siger han.', 'Per Skov'],
    ['Lone Hald er minister.|»Ja,« siger Hald.', 'Lone Hald'],
    ['Sundhedsminister Lone Hald er træt.|»Ja,« siger ministeren.', 'Lone Hald'],
    ['Lektor Per Skov roser skoleleder Lone Hald.|»Ja,« siger lektoren.', 'Per Skov'],
    ['Formanden for klubben, Lone Hald, er træt.|»Ja,« siger formanden.', 'Lone Hald'],
    ['Formanden, Ib Hald, er træt.|Partiets gruppeformand, Per Skov, er enig. Han siger, at det er slut.', 'Per Skov'],
    ['Direktør Lone Hald er træt.|»Ja,« siger topchefen.', 'Lone Hald'],
    ['Fyns Politi leder efter bilen.|»Ja,« siger politiet.', 'Fyns Politi'],
    ['Lone Hald er træt.|»Ja,« siger den 45-årige læge.', 'Lone Hald'],
    ['Datteren Lone Hald og sønnen Per er trætte.|»Ja,« siger datteren.', 'Lone Hald'],
    ['En rapport fra Sundhedsstyrelsen er klar.|Ifølge rapporten er det slut.', 'Sundhedsstyrelsen'],
    ['»Ja,« siger hun.|Lone Hald rejser sig.', 'Lone Hald'],
    ['Forskerne har set på tallene.|»Det er slut,« siger de.', 'Forskerne'],
    ['Forskerne har set på tallene. De mener, at det er slut.', 'Forskerne'],
    ['Lone Hald og Per Skov er trætte. De siger, at det er slut.', 'Lone Hald og Per Skov'],
    ['Lone Hald er 27 år og fra Skive.|»Ja,« siger den 27-årige.', 'Lone Hald'],
    ['Lone Hald er fra Skive. Hun er formand for klubben.|Per Skov er direktør.|»Ja,« siger formanden.', 'Lone Hald'],
    ['En 27-årig mand er anholdt.|»Nej,« siger den 27-årige.', 'En 27-årig mand'],
    ['Lone Hald mødte Rosa Lind i Skive.|»Rosa er sød,« siger hun.', 'Lone Hald'],
    ['»Er du vågen, Erik?« hviskede Karl.|»Jeg sover.«|»Nej.«|Erik Bo og Karl Lund lå længe.', 'Karl Lund'],
    ['Per Skov var træt. Per gik hjem til sin bror.|»Ja,« sagde han.', 'Per Skov'],
    ['Koncernen Nordtex A/S nedjusterer. Det er slut, fremgår det af en fondsbørsmeddelelse.', 'Nordtex A/S'],
    ['Danske Lone Hald er træt.|»Ja,« siger danskeren.', 'Lone Hald'],
    ['Professor Lone Hald er træt.|»Ja,« siger forskeren.', 'Lone Hald'],
    ['Klimaminister Lone Hald er træt.|»Ja,« siger statsministeren.', 'statsministeren'],
    ['Per Skov løb. Lone Halds far så til.|»Ja,« siger han.', 'Lone Halds far'],
    // a name with a person's noun behind its hyphen
    ['Direktør i FDB Lone Hald går.|»Ja,« siger FDB-chefen.', 'Lone Hald'],
    ['Venstres ordfører, Per Skov, er træt.|»Ja,« siger Venstre-manden.', 'Per Skov'],
    ['Lone Hald, der grundlagde SF, er træt.|»Ja,« siger SF-stifteren.', 'Lone Hald'],
    ['»Ja,« siger SF-stifteren.', 'SF-stifteren'],
    ['Lone Hald er træt.|»Ja,« skriver SF-bladet.', 'SF-bladet'],
    // a place between the noun and the name
    ['Per Skov roser formand for Venstre Lone Hald.|»Ja,« siger formanden.', 'Lone Hald'],
    ['Per Skov vandt.|»Ja,« siger tyskeren.', 'Per Skov'],
    // an adjective of country or party tells two of one role apart
    [
      'Den sovjetiske udenrigsminister, Ivan Pavlov, mødte sin amerikanske kollega, John Baker.|»Ja,« siger den sovjetiske udenrigsminister.',
      'Ivan Pavlov',
    ],
    [
      'Den sovjetiske udenrigsminister, Ivan Pavlov, mødte sin amerikanske kollega, John Baker.|»Ja,« siger den amerikanske udenrigsminister.',
      'John Baker',
    ],
    // a role whose bearer is named first where they speak
    ['Skatteministeren vil have pengene.|»Ja,« siger Ib Hald.|»Nej,« siger ministeren.', 'Ib Hald'],
    ['Skatteministeren vil have pengene.|»Ja,« siger lektor Ib Hald.|»Nej,« siger ministeren.', 'Skatteministeren'],
    ['Skatteministeren vil have pengene.|»Ja,« siger Ib Hald fra FDM.|»Nej,« siger ministeren.', 'Skatteministeren'],
    ['Kvinden græd.|»Ja,« siger Ib Hald.|»Nej,« siger kvinden.', 'Kvinden'],
    // an office with what it is of
    [
      'Lone Hald er formand for skolebestyrelsen. Per Skov er formand for teknisk udvalg.|»Ja,« siger bestyrelsesformanden.',
      'Lone Hald',
    ],
    [
      'Lone Hald, som er mor til to og formand for skolebestyrelsen, mødte Per Skov, der er formand for teknisk udvalg.|»Ja,« siger udvalgsformanden.',
      'Per Skov',
    ],
    [
      'Lone Hald, formand for skolebestyrelsen, mødte Per Skov, formand for teknisk udvalg.|»Ja,« siger formanden for bestyrelsen.',
      'Lone Hald',
    ],
    ['Lone Hald, formand for skolebestyrelsen, er træt.|»Ja,« siger skolebestyrelsen.', 'skolebestyrelsen'],
    // two descriptions of somebody never named
    [
      'En 52-årig kvinde er tiltalt. Den tidligere bogholder i Skive Bank er ked af det.|»Ja,« siger hun.',
      'Den tidligere bogholder i Skive Bank',
    ],
    ['En mand er dræbt. Den formodede gerningsmand er anholdt.|»Ja,« siger han.', 'Den formodede gerningsmand'],
    [
      'En mand er tiltalt for vold. Hans far så til. Den tiltaltes forsvarer, advokat Ib Holm, tav, men sagde, at det er slut.',
      'Ib Holm',
    ],
    // another word for a trade; its own word first
    ['Slagtermester Per Skov mødte lektor Ib Holm.|»Ja,« siger slagteren.', 'Per Skov'],
    ['Overlæge Per Skov mødte forsker Ib Holm og professor Lone Hald.|»Ja,« siger forskeren.', 'Ib Holm'],
    // nobody holds two offices
    ['Direktør Lone Hald er træt. Hun vil hjem.|»Ja,« siger ministeren.', 'ministeren'],
    // who answers is not the one who is answered
    ['Per Skov mødte Ib Holm.|»Ja?« sagde Per Skov.|»Nej,« svarede han.', 'Ib Holm'],
    ['Per Skov mødte Ib Holm.|»Ja?« sagde Per Skov.|»Nej,« sagde han.', 'Per Skov'],
    // a woman's noun
    ['Oberstinden satte sig ved siden af løjtnanten.|»Ja,« sagde hun.', 'Oberstinden'],
    ['Lone Hald og Rasmus Bo er trætte.|»Ja,« siger skuespillerinden.', 'Lone Hald'],
    // a name in apposition at the end of a sentence
    ['Det mener den konservative spidskandidat, Preben Olsen. Han er træt.|»Ja,« siger han.', 'Preben Olsen'],
    // who is brought in behind what is done
    ['Per Skov er træt. Han får følgeskab af Dansk Folkepartis Ib Holm.|»Det er slut.«', 'Ib Holm'],
    ['Per Skov er træt. Han er blevet klippet af Ib Holm i Skive.|»Det er slut.«', 'Per Skov'],
    ['Sovjetiske embedsmænd var trætte. De siger, at det er slut.', 'embedsmænd'],
    ['Dansk Erhverv er trætte. Organisationen mener, at det er slut.', 'Dansk Erhverv'],
    ['En 24-årig mand er fængslet. Sigtede siger, at det er slut.', 'En 24-årig mand'],
    ['En 24-årig mand er fængslet. Per Skov sigtede højt.|»Ja,« siger han.', 'Per Skov'],
    ['14 foreninger har skrevet til Lone Hald. De siger, at det er slut.', '14 foreninger'],
    ['En mand er tiltalt. Det siger den tiltalte ikke noget om.|»Ja,« siger han.', 'En mand'],
    ['En mand er tiltalt.|Han går nu hjem. Det siger den tiltalte.', 'En mand'],
    [
      'En 46-årig bogholder er dømt. Dommen over en 46-årig bogholder fra Skive er hård.|»Ja,« siger hun.',
      'en 46-årig bogholder fra Skive',
    ],
    // a noun with the name of whom it means
    ['Det så naboen.|»Ja,« siger naboen, der hedder Ib Holm.', 'Ib Holm'],
    ['Lone Hald er træt.|»Ja,« siger en af dem, en svejser ved navn Ib Holm.', 'Ib Holm'],
    ['Lone Hald er træt.|»Ja,« siger naboen, der kender Ib Holm.', 'naboen'],
    ['For en gæst som Lone Hald fra Skive er det slut.|»Ja,« siger hun.', 'Lone Hald'],
    ['En gæst som Lone Hald kender er træt.|»Ja,« siger gæsten.', 'En gæst'],
    // the accused, however prominent another is
    ['En mand er tiltalt for vold.|Hvorfor et orgel? ville dommer Lone Hald vide.|»Ja,« svarede tiltalte.', 'En mand'],
    // the object of a verb is less talked about than its subject
    ['Ib Holm, formand i Skive, kender Per Skov og er trist.|»Ja,« siger han.', 'Ib Holm'],
    ['Da telefonen ringede, vidste Per Skov det. Ib Holms bil holdt der.|»Ja,« siger han.', 'Per Skov'],
    ['Lone Hald har været tillidsmand i 14 år. Ib Holm er træt.|»Ja,« siger tillidsmanden.', 'Lone Hald'],
    ['Lone Hald har mødt en tillidsmand. Ib Holm er træt.|»Ja,« siger tillidsmanden.', 'en tillidsmand'],
    ['Lone Hald er træt.|»Ja,« siger fødselaren.', 'Lone Hald'],
    ['Vestas har regnet på det.|»Ja,« skriver presseafdelingen i en mail.', 'Vestas'],
    ['Hendes nabo vågnede tidligt.|»Ja,« siger han.', 'Hendes nabo'],
    ['Jakken blev lynet af en pige på fem.|»Ja,« siger hun.', 'en pige på fem'],
    ['Lone Hald vågnede. Ved sengen sad hendes mor.|»Hun græd.«', 'Lone Hald'],
    // who is told by a role first and named where they speak
    ['Foreningens chefjurist siger, at det er slut.|»Ja,« siger Lone Hald.|»Nej,« siger chefjuristen.', 'Lone Hald'],
    ['Foreningens formand er Lone Hald. Ib Holm er træt.|»Ja,« siger formanden.', 'Lone Hald'],
    [
      'Den tyske minister, Ib Holm, går.|»Nej,« siger en diplomat.|Den danske miljøminister er glad.|»Ja,« siger ministeren.',
      'Den danske miljøminister',
    ],
    [
      '»Nej,« siger Ib Holm. Det er mandag. Alle er gået hjem. Forsvarsministeren mener, at det er slut.',
      'Forsvarsministeren',
    ],
    ['Per Skov er træt. Hos Arla er adm. direktør Ib Holm det ikke.|»Ja,« siger han.', 'Ib Holm'],
    ['Per Skov er træt. Hendes mand, der cykler, tier.|»Ja,« siger han.', 'Hendes mand'],
    // who comes in behind an older inquit says nothing of what is said now
    ['»Ja,« siger Per Skov.|Ib Holm tier.|Lone Hald er træt, fortæller hun.|»Nej.«', 'Lone Hald'],
    // one of several ages
    ['Per Skov råbte. To mænd på 19 og 22 år løb. Den 22-årige er sigtet.|»Ja,« siger han.', 'Den 22-årige'],
    ['Den 22-årige Per Skov råbte. Så kom to på 19 og 22 år.|»Ja,« siger den 22-årige.', 'Per Skov'],
    // `klubben` is no fan club told of later
    [
      'Sporten: Per Skov går fra FC Nordsjælland. Det oplyser klubben.|Fanklubben Gule Drenge er sure.',
      'FC Nordsjælland',
    ],
    // no professor is a minister
    ['Professor Ib Holm er træt. Ministeren siger, at det er slut.', 'Ministeren'],
    ['Børne- og undervisningsministeren siger, at det er slut.', 'Børne- og undervisningsministeren'],
    // who is described where they speak is talked about
    [
      'Anfører Ib Holm tog skylden.|»Ja,« siger midterforsvareren.|Spurgt, om truppen savner Per Skov, svarer han:|»Nej.«',
      'Ib Holm',
    ],
    // of whom it is said in what is said
    ['Per Skov er glad. Hans kone, Lis, er det ikke.|»Hun er sur.«', 'Per Skov'],
    ['Per Skov er glad. Hans kone, Lis, er det ikke.|»Han er sur.«', 'Lis'],
    ['Per Skov er glad.|»Ja,« siger han.|Og så, lidt efter:|»Hun er sød.«', 'Per Skov'],
    // what is said in marks brings in nobody
    ['Lone Hald går. Avisen skrev, at man »har set en skuespiller falde«.|»Ja,« siger hun.', 'Lone Hald'],
    // the subject of a clause
    ['Det var i 1958, at Ove Skov overtog smedjen efter sin far.|»Ja,« siger han.', 'Ove Skov'],
    ['Lone Hald har målt. Det afviser naboen. Hun siger, at det er slut.', 'naboen'],
    // who does something, where they speak, and the one person named so far
    ['Lone Hald fik prisen.|»Ja,« siger prismodtageren.', 'Lone Hald'],
    ['Lone Hald skrev en bog. Det regnede. Det blev sent.|»Ja,« siger forfatteren.', 'Lone Hald'],
    ['Lone Hald faldt. Det regnede. Det blev sent.|»Ja,« siger ministeren.', 'ministeren'],
    // companies
    ['Vestas vokser. Vindmølleproducenten mener, at det er slut.', 'Vestas'],
    ['Vestas vokser. Også hos Danfoss er der ro. Vestas’ direktør er glad. Selskabet mener, at det er slut.', 'Vestas'],
    // a role whose bearer is told only where they spoke
    ['Skatteministeren vil have penge.|»Ja,« siger Ib Hald på et pressemøde.|»Nej,« siger ministeren.', 'Ib Hald'],
    // apposition
    ['Ib Hald, en 52-årig mand fra Skive, faldt.|»Ja,« siger han.', 'Ib Hald'],
    [
      'Chaufføren i lastbilen, en 52-årig polsk mand, slap uden skader.|»Ja,« siger chaufføren.',
      'en 52-årig polsk mand',
    ],
    // another occupation is another person's, unless it varies who speaks
    ['Vagtchef Ib Hald så ulykken. Chaufføren i lastbilen slap. Han sov.|»Ja,« siger han.', 'Chaufføren'],
    ['Vagtchef Ib Hald så ulykken.|»Ja,« siger politimanden.', 'Ib Hald'],
    // what an organisation is, by a word of its name
    ['Silkeborg IF vandt. Klubben mener, at det er slut.', 'Silkeborg IF'],
    ['Concito har set på tallene. Tænketanken mener, at det er slut.', 'Concito'],
    ['Venstre vandt. Partiet mener, at det er slut.', 'Venstre'],
    // a description with its adjective, and without
    [
      'Per Skov er tilbage. Den 31-årige angriber har skrevet under. Sportsdirektør Ib Hald er glad. Angriberen får nummer 9.|»Ja,« siger han.',
      'Per Skov',
    ],
    ['Sønnen, Per Skov, var ude. Lone Hald så branden.|»Ja,« siger indsatslederen.', 'Lone Hald'],
    ['Ifølge lektor i Nordjyllands Beredskab Ib Holm så Per Skov det.|»Ja,« siger lektoren.', 'Ib Holm'],
    ['En elev har anmeldt en lærer. Drengens mor er vred.|»Ja,« siger hun.', 'Drengens mor'],
    // whose somebody is, and who says so
    ['Advokat Lone Hald er vred. Hendes klient er træt, siger hun.', 'Lone Hald'],
    ['Per Skov går. Demokraternes leder i Senatet, Ib Holm, er glad.|»Ja,« siger han.', 'Ib Holm'],
    ['Rådgiveren Per Skov går. Præsidenten roser sin rådgiver.|»Ja,« skriver han.', 'Præsidenten'],
    ['En mand har generet sin nabo.|»Nej,« siger den 44-årige kvinde.', 'den 44-årige kvinde'],
    ['Talsmanden, Ib Holm, er træt. Piloten meldte, at det var slut.', 'Piloten'],
    // another word for who spoke a little while ago
    ['Seniorforsker Per Skov er træt. Det bygger på prøver. Det er sent.|»Ja,« tilføjer biologen.', 'biologen'],
    ['»Vi går,« siger seniorforsker Per Skov. Det bygger på prøver.|»Ja,« tilføjer biologen.', 'Per Skov'],
    // kin without an article, and somebody who is only a pronoun
    ['Mormor satte sig.|»Ja,« sagde hun.', 'Mormor'],
    ['Han stod ved vinduet og så på pedellen.|»Ja,« sagde han.', 'Han'],
    ['Han stod ved vinduet.|»Ja?« spurgte Kirsten.|»Nej.«', 'Han'],
    // somebody who is never named stays a noun phrase
    ['Lone Hald er træt.|»Ja,« siger naboen.', 'naboen'],
    ['Lone Hald er træt.|»Ja,« siger en talsmand.', 'en talsmand'],
    ['Lone Hald er træt.|»Ja,« siger forskerne.', 'forskerne'],
    ['Naboen så det hele.|»Ja,« siger han.', 'Naboen'],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })

  test('pronouns and descriptions become mentions, outside direct speech only', () => {
    const [person] = parsed('Minister Lone Hald er træt. Hun går.|»Hun kommer,« siger ministeren om sin kone.').entities
    expect(person?.mentions.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'Lone Hald name',
      'Hun pronoun',
      'ministeren nominal',
    ])
  })
})
