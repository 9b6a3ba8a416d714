import type { CommandDefinition, OptionDefinition } from './definitions.ts'

/** The manual page in roff (man(7)), made of the command definitions. */
export function manPage(program: CommandDefinition, version: string): string {
  return [
    `.TH ${program.path.toUpperCase()} 1 "" "${roff(`${program.path} ${version}`)}" "User Commands"`,
    '.SH NAME',
    `${roff(program.path)} \\- ${roff(program.description.replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    `.B ${roff(program.path)}`,
    '.I command',
    '[options] [files...]',
    '.SH DESCRIPTION',
    'Reads news articles \\(en files, folders, standard input or addresses \\(en and shows what they are made of: metadata,',
    'paragraphs, quotes with the one who said each, and named entities. Without a file, standard input is read where it is',
    'a pipe or a file and holds anything.',
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...program.children.flatMap((command) =>
      [command, ...command.children].flatMap(({ usage, description, options }) => [
        `.SS ${roff(usage)}`,
        roff(description),
        ...options.flatMap(optionLines),
      ]),
    ),
    '.SH EXIT STATUS',
    ...[
      '0',
      'Done.',
      '1',
      'search found nothing, or diff found a difference.',
      '2',
      'Wrong usage, or an input or output that could not be done.',
    ].flatMap((text, index) => (index % 2 === 0 ? ['.TP', `.B ${text}`] : [roff(text)])),
    '.SH ENVIRONMENT',
    ...[
      'NO_COLOR',
      'No colour, where set and not empty.',
      'FORCE_COLOR',
      'Colour even into a pipe; 0 for none.',
      'PAGER',
      'Shows long output on a terminal.',
    ].flatMap((text, index) => (index % 2 === 0 ? ['.TP', `.B ${text}`] : [roff(text)])),
    '',
  ].join('\n')
}

function optionLines({ short, long, value, choices, description }: OptionDefinition): string[] {
  const flags = short === undefined ? long : `${short}, ${long}`
  const said = value === undefined ? '' : ` \\fI${roff(value)}\\fR`
  const among = choices.length > 0 ? ` One of: ${choices.join(', ')}.` : ''
  return ['.TP', `\\fB${roff(flags)}\\fR${said}`, roff(description + (among && `.${among}`))]
}

/** What roff would take for a request or an escape, made text. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&').replace(/\s+/g, ' ')
}
