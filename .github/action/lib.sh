# shellcheck shell=bash
# What the steps of the Action share. Texts from docs and inputs are untrusted: they reach the log, the annotations and
# the outputs through these functions only. Kept to what bash 3.2 has, which is the bash of macOS.

# Python imports nothing from where the job points it.
unset PYTHONPATH PYTHONHOME

unguessable() {
    od -An -N16 -tx1 /dev/urandom | tr -d ' \n'
}

# Show a file in the log. Nothing in it is a command to the runner.
show() { # FILE
    local token
    [[ -s $1 ]] || return 0
    token=$(unguessable)
    printf '::stop-commands::%s\n' "$token"
    cat "$1"
    printf '\n::%s::\n' "$token"
}

# Show a text as an error of the job.
annotate() { # TITLE TEXT; the title is our own words
    local text=${2:0:4000} # of a longer one the end is lost
    text=${text//'%'/%25}
    text=${text//$'\r'/%0D}
    text=${text//$'\n'/%0A}
    printf '::error title=%s::%s\n' "$1" "$text"
}

# Set an output of the step, whatever characters it holds.
output() { # NAME VALUE
    local end
    end=$(unguessable)
    printf '%s<<%s\n%s\n%s\n' "$1" "$end" "$2" "$end" >> "$GITHUB_OUTPUT"
}

# Add a text to the summary of the job, as it stands: none of it is Markdown, or HTML.
summarise_text() { # TITLE TEXT
    local text newline=$'\n'
    text=${2//$'\r'/$newline}
    printf '## %s\n\n    %s\n\n' "$1" "${text//$newline/$newline    }" >> "$GITHUB_STEP_SUMMARY"
}

# End the step, because of how the Action was called.
refuse() { # TEXT
    annotate docsgen "$1"
    summarise_text docsgen "$1"
    exit 2
}

# Go to the project.
enter_project() {
    local folder=$INPUT_WORKING_DIRECTORY
    [[ $folder == /* ]] || folder=$GITHUB_WORKSPACE/$folder
    cd "$folder" 2> /dev/null || refuse "working-directory: there is no folder $INPUT_WORKING_DIRECTORY"
}

# What a command that failed says was wrong, without how it could have been called.
complaint() { # FILE STATUS
    local text
    text=$(LC_ALL=C sed -n '/error: /,$p' "$1")
    printf '%s' "${text:-"docsgen ended with status $2"}"
}
