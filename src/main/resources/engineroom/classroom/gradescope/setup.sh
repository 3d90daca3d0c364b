#!/usr/bin/env bash
# Gradescope starts this once, as root, when it builds the machine in which submissions are graded.
set -euo pipefail

apt-get update
apt-get install -y bubblewrap curl
if ! apt-get install -y openjdk-25-jdk-headless; then # an Ubuntu that does not have it
  case $(uname -m) in
    aarch64) kind=aarch64 ;;
    *) kind=x64 ;;
  esac
  mkdir -p /opt/jdk
  curl -fsSL "https://api.adoptium.net/v3/binary/latest/25/ga/linux/$kind/jdk/hotspot/normal/eclipse" |
    tar -xz -C /opt/jdk --strip-components=1
  ln -sf /opt/jdk/bin/java /usr/local/bin/java
fi

# Without a program that starts there is nothing to grade with, and that must be seen now.
chmod +x /autograder/source/engine-room/engine-room
/autograder/source/engine-room/engine-room --version
