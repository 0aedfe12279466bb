_mistcat_complete() {
    local reply
    COMPREPLY=()
    while IFS= read -r reply; do
        COMPREPLY+=("$reply")
    done < <(COMPLETE=bash _MISTCAT_LINE="${COMP_LINE:0:COMP_POINT}" _MISTCAT_TYPED="$2" 'mistcat' -- mistcat 2>/dev/null)
}
if [[ "${BASH_VERSINFO[0]}" -gt 4 || "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 ]]; then
    complete -o nosort -o bashdefault -o default -F _mistcat_complete mistcat
else
    complete -o bashdefault -o default -F _mistcat_complete mistcat
fi
