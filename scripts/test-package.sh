#!/usr/bin/env bash
# Packs the package, installs it into fresh projects as a user would, and uses it there: from strict TypeScript, from the
# command line, and from Python by way of jsii. Expects a compiled package (`npm run compile`).
set -euo pipefail
cd "$(dirname "$0")/.."
export npm_config_loglevel=error JSII_SILENCE_SUPPORT_WARNING=1 JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --ignore-scripts --pack-destination "$work" >/dev/null
package=$(echo "$work"/cdktf-resilient-openai-*.tgz)
printf 'packed: %s KiB\n' "$(($(stat -c %s "$package") / 1024))"

printf 'strict TypeScript: '
mkdir "$work/typescript"
cp "$root"/test/package/typescript/* "$work/typescript/"
cp "$root/examples/quickstart/main.ts" "$work/typescript/quickstart.ts"
cd "$work/typescript"
npm install --silent --no-audit --no-fund "$package" >/dev/null
npx tsc -p .
node main.js

printf 'the quickstart, synthesized: '
node quickstart.js
grep -q azurerm_api_management_api_policy cdktf.out/stacks/quickstart/cdk.tf.json
echo 'ok'

printf 'testing, under every way to resolve modules: '
for how in 'commonjs node10' 'node16 node16' 'nodenext nodenext' 'preserve bundler'; do
  read -r module resolution <<<"$how"
  npx tsc -p . --noEmit --module "$module" --moduleResolution "$resolution"
done
node testing.js

printf 'command line: '
npx resilient-openai --version >/dev/null
npx resilient-openai validate --scope api good.xml
if npx resilient-openai validate --scope api bad.xml >findings.txt; then
  echo 'a faulty document passed' >&2
  exit 1
fi
grep -q '^bad.xml:3:' findings.txt
echo 'ok'

printf 'the five languages generate: '
cd "$root"
npx jsii-pacmak --code-only --outdir "$work/dist" --silence-warnings=reserved-word >/dev/null
ls "$work/dist" | tr '\n' ' '
printf '\n'

printf 'Python: '
cd "$work"
python3 -m venv python
./python/bin/pip install --quiet --disable-pip-version-check "$work/dist/python"
./python/bin/python "$root/test/package/python/main.py"

printf 'Python, a gateway synthesized: '
CDKTF_OUTDIR=$work/python.out ./python/bin/python "$root/test/package/python/gateway.py"
