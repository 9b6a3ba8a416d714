import type { CommandDefinition, OptionDefinition } from './definitions.ts'

/** Scripts that complete commands, flags, their values and file names, by shell. */
export const completions: ReadonlyMap<string, (program: CommandDefinition) => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
])

/** Every command under the program with its path below it: `show`, `index build`. */
function commandsOf(program: CommandDefinition): { path: string; command: CommandDefinition }[] {
  return program.children.flatMap((command) => [
    { path: command.path.slice(program.path.length + 1), command },
    ...command.children.map((child) => ({ path: child.path.slice(program.path.length + 1), command: child })),
  ])
}

function flagsOf(options: readonly OptionDefinition[]): string[] {
  return options.flatMap(({ short, long }) => (short === undefined ? [long] : [short, long]))
}

function names(commands: readonly CommandDefinition[]): string[] {
  return commands.map(({ path }) => path.split(' ').at(-1) ?? path)
}

function bash(program: CommandDefinition): string {
  const cases = commandsOf(program).map(({ path, command }) => {
    const values = command.options
      .filter(({ choices }) => choices.length > 0)
      .map(
        ({ long, short, choices }) =>
          `        ${short === undefined ? long : `${short}|${long}`}) words="${choices.join(' ')}"; values=1 ;;`,
      )
    const others = command.options
      .filter(({ value, choices }) => value !== undefined && choices.length === 0)
      .flatMap((option) => flagsOf([option]))
    if (others.length > 0) values.push(`        ${others.join('|')}) values=1 ;;`)
    return `    "${path}")
      flags="${flagsOf([...command.options, ...program.options]).join(' ')}"
      commands="${names(command.children).join(' ')}"
      case "$prev" in
${values.join('\n')}
        *) ;;
      esac ;;`
  })
  return `# bash completion for ${program.path}; put this in ~/.bashrc:  source <(${program.path} completion bash)
_${program.path}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" path="" word index
  local flags="${flagsOf(program.options).join(' ')}" commands="${names(program.children).join(' ')}" words="" values=""
  # --flag=value comes as three words
  if [[ "$cur" == "=" ]]; then cur=""; prev="\${COMP_WORDS[COMP_CWORD-1]}"; fi
  if [[ "$prev" == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$path $word" in
${commandsOf(program)
  .map(({ path }) => `      "${path.includes(' ') ? path : ` ${path}`}") path="${path}" ;;`)
  .join('\n')}
      *) ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
    *) ;;
  esac
  if [[ -n "$words" ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif [[ -n "$values" ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
  elif [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [[ -n "$commands" ]]; then
    COMPREPLY=($(compgen -W "$commands" -- "$cur"))
  else
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}
complete -F _${program.path} ${program.path}
`
}

function zsh(program: CommandDefinition): string {
  const option = ({ short, long, value, choices, description }: OptionDefinition): string => {
    const text = zshText(description)
    const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files'
    const argument = value === undefined ? '' : `:${zshText(value)}:${action}`
    return short === undefined
      ? `'${long}[${text}]${argument}'`
      : `'(${short} ${long})'{${short},${long}}'[${text}]${argument}'`
  }
  const lines = (command: CommandDefinition): string => {
    const options = [...command.options, ...program.options].map(option)
    if (command.children.length === 0) return ['_arguments', ...options, "'*:file:_files'"].join(' \\\n        ')
    const children = names(command.children).join(' ')
    return ['_arguments', ...options, `'1:command:(${children})'`, "'*:file:_files'"].join(' \\\n        ')
  }
  const described = program.children.map(
    (command) => `    '${names([command])[0]}:${zshText(command.description).replaceAll(':', '\\:')}'`,
  )
  const cases = program.children.map((command) => `      ${names([command])[0]})\n        ${lines(command)} ;;`)
  return `#compdef ${program.path}
# zsh completion for ${program.path}; put this in ~/.zshrc:  source <(${program.path} completion zsh)
_${program.path}() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  local context state line
  _arguments -C ${program.options.map(option).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
  command) _describe command commands ;;
  argument)
    case $line[1] in
${cases.join('\n')}
      *) ;;
    esac ;;
  esac
}
compdef _${program.path} ${program.path}
`
}

function fish(program: CommandDefinition): string {
  const line = (condition: string, { short, long, value, choices, description }: OptionDefinition): string => {
    const letter = short === undefined ? '' : ` -s ${short.slice(1)}`
    const values = value === undefined ? '' : choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : ' -r'
    return `complete -c ${program.path} ${condition}-l ${long.slice(2)}${letter}${values} -d '${fishText(description)}'`
  }
  const lines = program.children.flatMap((command) => {
    const [name = ''] = names([command])
    const inside = `-n '__fish_seen_subcommand_from ${name}' `
    const children = names(command.children).join(' ')
    return [
      `complete -c ${program.path} -n __fish_use_subcommand -f -a ${name} -d '${fishText(command.description)}'`,
      ...(children ? [`complete -c ${program.path} ${inside}-f -a '${children}'`] : []),
      ...[command, ...command.children].flatMap(({ options }) => options.map((option) => line(inside, option))),
    ]
  })
  return [
    `# fish completion for ${program.path}; run:  ${program.path} completion fish > ~/.config/fish/completions/${program.path}.fish`,
    ...program.options.map((option) => line('', option)),
    ...lines,
    '',
  ].join('\n')
}

function zshText(text: string): string {
  return text.replaceAll("'", '’').replace(/[[\]]/g, '\\$&').replaceAll(':', '\\:')
}

function fishText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}
