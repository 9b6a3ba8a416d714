import type { CompoundWords } from '../pack.ts'

/**
 * How Danish compounds hold together: the linking letters, and beginnings and endings that are no words themselves.
 * Gathered by hand from words of the frequency list beside this file that begin or end with a common noun without being
 * a compound of it (`landing`, `politiker`, `retning`, `forbud`). Left out: affixes that are also common words of the
 * news (`over`, `under`, `fuld`).
 */
export const compounds: CompoundWords = {
  links: ['s', 'e'],
  endings: ['eret', 'erede', 'eres', 'ering', 'eringen', 'eringer', 'elser', 'elsen'],
  // biome-ignore format: a list
  prefixes: new Set([
    'anti', 'des', 'dis', 'for', 'fra', 'gen', 'hen', 'ind', 'int', 'inter', 'kom', 'kon', 'med', 'mis', 'ned', 'pro',
    'præ', 'sam', 'til', 'trans', 'und', 'van',
  ]),
  // biome-ignore format: a list
  suffixes: new Set([
    'agtig', 'agtige', 'bar', 'bare', 'bart', 'dom', 'ede', 'elig', 'elige', 'eligt', 'else', 'elsen', 'elser',
    'elserne', 'ende', 'ene', 'enes', 'ens', 'ere', 'eren', 'erne', 'ernes', 'ers', 'este', 'ets', 'hed', 'heden',
    'heder', 'ier', 'ierne', 'iet', 'iets', 'inde', 'inden', 'inder', 'ing', 'ingen', 'inger', 'ingerne', 'ion',
    'ionen', 'ioner', 'isk', 'iske', 'isme', 'ismen', 'ist', 'isten', 'ister', 'isterne', 'itet', 'iteten',
    'iteter', 'ium', 'ker', 'kere', 'keren', 'kerne', 'lede', 'leder', 'lederne', 'ledet', 'ler', 'lere', 'leren',
    'lerne', 'letten', 'letter', 'lig', 'lige', 'ligt', 'ner', 'nere', 'neren', 'nerne', 'ning', 'ningen', 'ninger',
    'ningerne', 'rede', 'rende', 'rer', 'ret', 'ring', 'ringen', 'ringer', 'ringerne', 'skab', 'skabet', 'ske',
    'sker', 'som', 'somme', 'tion', 'tionen', 'tioner',
  ]),
}
