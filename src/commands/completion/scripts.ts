// The scripts of completion for four shells, from one description of what can be completed.
// Invariant: words contain only letters, digits and -_./=, so that no shell reads them as anything else; texts are quoted by `single`.

/** What may stand at a place. `list`: words joined by commas. */
export type Values =
  | { readonly sort: 'none' }
  | { readonly sort: 'folders' }
  | { readonly sort: 'words'; readonly words: readonly string[] }
  | { readonly sort: 'list'; readonly words: readonly string[] }
  | { readonly sort: 'files'; readonly ending: string }
export interface Completed {
  readonly names: readonly string[]
  readonly about: string
  /** `values` null: a switch. */
  readonly options: readonly { readonly long: string; readonly short: string | null; readonly about: string; readonly values: Values | null }[]
  readonly values: Values
}
export interface Spec {
  readonly commands: readonly Completed[]
  /** What the first two lines say: which shell this is for, and where it belongs. */
  readonly head: (shell: string) => string
  readonly place: string
}

export const SHELLS: Readonly<Record<string, (spec: Spec) => string>> = { bash, zsh, fish, powershell }

const ABOUT = ({ head, place }: Spec, shell: string, how: string): string => `# ${head(shell)}\n# ${place}: ${how}\n`
const flagsOf = ({ long, short }: Completed['options'][number]): readonly string[] => [...(short === null ? [] : [`-${short}`]), `--${long}`]
const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const namesOf = ({ commands }: Spec): readonly string[] => commands.flatMap(({ names }) => names)

// ---- bash
function bash(spec: Spec): string {
  const cases = spec.commands.map((command) => {
    const name = command.names.join('|')
    const taking = command.options.filter(({ values }) => values !== null)
    const values = taking.map((option) => `        ${flagsOf(option).join('|')}) ${bashValues(option.values)}; return ;;\n`).join('')
    const flags = command.options.flatMap(flagsOf).join(' ')
    return `    ${name})\n${values === '' ? '' : `      case "$prev" in\n${values}      esac\n`}      if [[ "$cur" == -* ]]; then _koopgen_words ${single(flags)}; else ${bashValues(command.values)}; fi ;;\n`
  })
  return `${ABOUT(spec, 'bash', 'koopgen completion bash > ~/.local/share/bash-completion/completions/koopgen')}${BASH_HELPERS}
_koopgen() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  [[ "$cur" == '=' ]] && cur=''
  [[ "$prev" == '=' ]] && prev="\${COMP_WORDS[COMP_CWORD-2]}"
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then _koopgen_words ${single([...namesOf(spec), '--help', '--version'].join(' '))}; return; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
}
complete -F _koopgen koopgen
`
}
const BASH_HELPERS = `_koopgen_words() { COMPREPLY=( $(compgen -W "$1" -- "$cur") ); }
_koopgen_list() {
  local head=''
  [[ "$cur" == *,* ]] && head="\${cur%,*},"
  COMPREPLY=( $(compgen -P "$head" -W "$1" -- "\${cur##*,}") )
}
_koopgen_files() {
  local IFS=$'\\n'
  compopt -o filenames 2> /dev/null
  COMPREPLY=( $(compgen -f -X "!*$1" -- "$cur"; compgen -d -- "$cur") )
}
_koopgen_folders() {
  local IFS=$'\\n'
  compopt -o filenames 2> /dev/null
  COMPREPLY=( $(compgen -d -- "$cur") )
}
`
function bashValues(values: Values | null): string {
  if (values === null || values.sort === 'none') return ':'
  if (values.sort === 'folders') return '_koopgen_folders'
  return values.sort === 'files' ? `_koopgen_files ${single(values.ending)}` : `_koopgen_${values.sort} ${single(values.words.join(' '))}`
}

// ---- zsh: `commands` and `options` are names of its own there.
function zsh(spec: Spec): string {
  const cases = spec.commands.map((command) => {
    const values = command.options.filter((option) => option.values !== null).map((option) => `        ${flagsOf(option).join('|')}) ${zshValues(option.values)}; return ;;\n`).join('')
    const flags = command.options.flatMap((option) => flagsOf(option).map((flag) => described(flag, option.about))).join(' ')
    return `    ${command.names.join('|')})\n${values === '' ? '' : `      case "$before" in\n${values}      esac\n`}      if [[ "$PREFIX" == -* ]]; then flags=(${flags}); _describe 'Option' flags; else ${zshValues(command.values)}; fi ;;\n`
  })
  const names = spec.commands.flatMap(({ names, about }) => names.map((name) => described(name, about))).join(' ')
  return `#compdef koopgen
${ABOUT(spec, 'zsh', 'koopgen completion zsh > _koopgen ($fpath)')}
_koopgen() {
  local -a names flags
  local before="\${words[CURRENT-1]}"
  if (( CURRENT == 2 )); then names=(${names}); _describe 'Befehl' names; return; fi
  case "\${words[2]}" in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = "_koopgen" ]; then _koopgen "$@"; else compdef _koopgen koopgen; fi
`
}
const described = (word: string, about: string): string => single(`${word}:${about}`)
function zshValues(values: Values | null): string {
  if (values === null || values.sort === 'none') return ':'
  if (values.sort === 'folders') return '_files -/'
  if (values.sort === 'files') return `_files -g ${single(`*${values.ending}`)}`
  const words = values.words.map(single).join(' ')
  return values.sort === 'list' ? `_sequence compadd - ${words}` : `compadd -- ${words}`
}

// ---- fish
function fish(spec: Spec): string {
  const lines = spec.commands.flatMap((command) => {
    const within = `-n ${fishSingle(`__fish_seen_subcommand_from ${command.names.join(' ')}`)}`
    return [
      ...command.names.map((name) => `complete -c koopgen -n __fish_use_subcommand -a ${name} -d ${fishSingle(command.about)}`),
      ...command.options.map((option) => `complete -c koopgen ${within} -l ${option.long}${option.short === null ? '' : ` -s ${option.short}`}${fishValues(option.values, true)} -d ${fishSingle(option.about)}`),
      ...(command.values.sort === 'none' ? [] : [`complete -c koopgen ${within}${fishValues(command.values, false)}`]),
    ]
  })
  return `${ABOUT(spec, 'fish', 'koopgen completion fish > ~/.config/fish/completions/koopgen.fish')}complete -c koopgen -f\n${lines.join('\n')}\n`
}
/** In fish a backslash within quotes must be doubled. */
const fishSingle = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
function fishValues(values: Values | null, option: boolean): string {
  if (values === null) return ''
  const exclusive = option ? ' -x' : ''
  if (values.sort === 'none') return exclusive
  if (values.sort === 'folders') return `${exclusive} -a '(__fish_complete_directories)'`
  if (values.sort === 'files') return `${exclusive} -a ${fishSingle(`(__fish_complete_suffix ${values.ending})`)}`
  return values.sort === 'list' ? ` -x -a ${fishSingle(`(__fish_append , ${values.words.join(' ')})`)}` : `${exclusive} -a ${fishSingle(values.words.join(' '))}`
}

// ---- PowerShell
function powershell(spec: Spec): string {
  const rows = spec.commands.map((command) => {
    const options = command.options.flatMap((option) => flagsOf(option).map((flag) => `${shellSingle(flag)} = @(${shellSingle(option.about)}, ${shellValues(option.values)})`))
    return command.names.map((name) => `  ${shellSingle(name)} = @{ about = ${shellSingle(command.about)}; values = ${shellValues(command.values)}; options = [ordered]@{ ${options.join('; ')} } }\n`).join('')
  })
  return `${ABOUT(spec, 'PowerShell', 'koopgen completion powershell | Out-String | Invoke-Expression ($PROFILE)')}$koopgenCommands = [ordered]@{\n${rows.join('')}}\n${POWERSHELL}`
}
/** PowerShell ends a text at typographic quotes as well. */
const shellSingle = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`
/** $null: a switch; an empty list: a value that cannot be told, where PowerShell offers files. */
function shellValues(values: Values | null): string {
  if (values === null) return '$null'
  return 'words' in values ? `@(${values.words.map(shellSingle).join(', ')})` : '@()'
}
const POWERSHELL = `Register-ArgumentCompleter -Native -CommandName koopgen -ScriptBlock {
  param($word, $ast, $position)
  $given = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $found = [System.Collections.Generic.List[object]]::new()
  if ($given.Count -eq 0) { foreach ($name in $koopgenCommands.Keys) { $found.Add(@($name, $koopgenCommands[$name].about)) } }
  elseif ($koopgenCommands.Contains($given[0])) {
    $command = $koopgenCommands[$given[0]]
    $option = if ($given.Count -gt 1) { $command.options[$given[-1]] }
    if ($option -and $null -ne $option[1]) { foreach ($value in $option[1]) { $found.Add(@($value, $value)) } }
    elseif ($word -like '-*') { foreach ($flag in $command.options.Keys) { $found.Add(@($flag, $command.options[$flag][0])) } }
    else { foreach ($value in $command.values) { $found.Add(@($value, $value)) } }
  }
  $found | Where-Object { $_[0] -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1]) }
}
`
