// Source: Retskrivningsordbogen (Dansk Sprognævn), with the short forms of the Danish press.

export const months: ReadonlyMap<string, number> = new Map([
  ...[
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ].map((name, index) => [name, index + 1] as const),
  ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map(
    (name, index) => [name, index + 1] as const,
  ),
  ['sept', 9],
  ['febr', 2],
])

export const weekdays: ReadonlyMap<string, number> = new Map(
  ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'].map(
    (name, index) => [name, index + 1] as const,
  ),
)
