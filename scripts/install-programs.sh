#!/usr/bin/env bash
# The programs that `npm run test:programs` asks what they make of our files, from Debian's packages.
# Asks for nothing and is done at once where all are there.
set -euo pipefail

packages=()
needs() { command -v "$1" >/dev/null || packages+=("$2"); }

# soffice starts with any one of its applications: Calc opens xlsx, only Writer opens docx.
application() {
  local program
  program=$(readlink -f "$(command -v soffice)") && [ -e "$(dirname "$program")/$1" ] ||
    [ -e "/usr/lib/libreoffice/program/$1" ] || packages+=("$2")
}

needs chromium chromium
needs zbarimg zbar-tools
if command -v soffice >/dev/null; then
  application libsclo.so libreoffice-calc-nogui
  application libswlo.so libreoffice-writer-nogui
else
  packages+=(libreoffice-calc-nogui libreoffice-writer-nogui)
fi
for program in pdfinfo pdffonts pdftotext; do
  needs "$program" poppler-utils
done
[ -n "$(fc-list :lang=zh family 2>/dev/null)" ] || packages+=(fontconfig fonts-noto-cjk)

if [ "${#packages[@]}" -gt 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
for program in chromium soffice pdfinfo zbarimg; do command -v "$program"; done
