# Habits of this project. Each recipe is a plain command; `just --list` shows them all.

# Run all tests but the soak
test:
    cargo test

# Check format and lints, as .ci/run does
lint:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings

# Compare the whole program with other tools: `just bench --quick` takes two minutes
bench *ARGS:
    benches/throughput {{ARGS}}

# Play random faults from a seed for some seconds
soak SEED="1" SECONDS="90":
    cargo test --release --test soak -- --seed {{SEED}} --seconds {{SECONDS}}

# Fuzz the reader of captures (needs nightly and cargo-fuzz)
fuzz SECONDS="60":
    cargo +nightly fuzz run capture -- -max_total_time={{SECONDS}}

# Rewrite generated text, then check examples and links
docs:
    UPDATE=1 cargo test --test generated
    UPDATE=1 cargo test --lib notice
    cargo test --test documents

# Draw docs/session.svg from real output
pictures:
    cargo build
    docs/pictures/session.py
