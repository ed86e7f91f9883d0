import type { CommandWords, OptionWords } from './words.ts';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** The script that teaches a shell the commands, each with its options; files where neither fits. */
export const completionScripts: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

function bash(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map(({ name, options, choices }) => {
    const values = options
      .filter((option) => option.choices.length > 0)
      .map((option) => `        ${flags([option]).join('|')}) words='${option.choices.join(' ')}' ;;`);
    return `    ${name})
      case "$previous" in
${[...values, `        *) case "$current" in -*) words='${flags(options).join(' ')}' ;; *) words='${choices.join(' ')}' ;; esac ;;`].join('\n')}
      esac ;;`;
  });
  return `# bash completion for studytour
_studytour() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      -*) ;;
      *) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$command" in
    '') words='${names} --help --version' ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _studytour studytour
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const listing = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`);
  const cases = commands.map(({ name, options, choices }) => {
    const first = choices.length > 0 ? [`1:word:(${choices.join(' ')})`] : [];
    const specs = [...options.flatMap(zshSpecs), ...first, '*:file:_files'];
    return `    ${name}) _arguments -s ${specs.map(quoted).join(' ')} ;;`;
  });
  return `#compdef studytour
_studytour() {
  local -a commands
  commands=(
${listing.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases.join('\n')}
  esac
}
if [[ "$funcstack[1]" == _studytour ]]; then _studytour "$@"; else compdef _studytour studytour; fi
`;
}

/** The long option and the short one, of which one is enough; an option with a value, which may be repeated, is offered again. */
function zshSpecs({ long, short, description, takesValue, choices }: OptionWords): string[] {
  const words = description.replace(/[[\]\\]/g, '\\$&');
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files';
  if (takesValue) return [`*${long}=[${words}]${value}`, ...(short ? [`*${short}+[${words}]${value}`] : [])];
  const other = short ? `(${short} ${long})` : '';
  return [`${other}${long}[${words}]`, ...(short ? [`${other}${short}[${words}]`] : [])];
}

function fish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, description, options, choices }) => [
    `complete -c studytour -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(description)}`,
    ...(choices.length > 0
      ? [`complete -c studytour -n '__fish_seen_subcommand_from ${name}' -a '${choices.join(' ')}'`]
      : []),
    ...options.map((option) => {
      const short = option.short ? ` -s ${option.short.slice(1)}` : '';
      const value = option.takesValue ? ' -r' : '';
      const words = option.choices.length > 0 ? ` -f -a '${option.choices.join(' ')}'` : '';
      return `complete -c studytour -n '__fish_seen_subcommand_from ${name}' -l ${option.long.slice(2)}${short}${value}${words} -d ${fishQuoted(option.description)}`;
    }),
  ]);
  return `# fish completion for studytour\n${lines.join('\n')}\n`;
}

function powershell(commands: readonly CommandWords[]): string {
  const rows = commands.map(({ name, options, choices }) => {
    const words = [...choices, ...flags(options)].map(powershellQuoted).join(', ');
    return `    ${powershellQuoted(name)} = @(${words})`;
  });
  const values = commands.map(({ name, options }) => {
    const chosen = options.filter(({ choices }) => choices.length > 0);
    const lists = chosen.flatMap((option) =>
      flags([option]).map(
        (flag) => `${powershellQuoted(flag)} = @(${option.choices.map(powershellQuoted).join(', ')})`,
      ),
    );
    return `    ${powershellQuoted(name)} = @{ ${lists.join('; ')} }`;
  });
  return `# PowerShell completion for studytour
Register-ArgumentCompleter -Native -CommandName studytour -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
${rows.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $command = $typed | Where-Object { $words.ContainsKey($_) } | Select-Object -First 1
  $before = @($typed | Select-Object -SkipLast ([int]($wordToComplete -ne '')))
  $previous = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $candidates = if (-not $command -or $command -eq $wordToComplete) { $words.Keys | Sort-Object }
    elseif ($values[$command].ContainsKey($previous)) { $values[$command][$previous] }
    else { $words[$command] }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function flags(options: readonly OptionWords[]): string[] {
  return options.flatMap(({ long, short }) => (short ? [short, long] : [long]));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function powershellQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
