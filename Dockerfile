# The command line in a container: the bundle alone, which has no dependencies.
# docker build -t alt-text-review . && docker run --rm -v "$PWD:/work:ro" alt-text-review
FROM node:24-alpine
COPY LICENSE package.json /app/
COPY dist /app/dist
COPY docs/rules /app/docs/rules
# `--base` asks git. The mounted repository belongs to somebody else than the user of the container.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
USER node
WORKDIR /work
ENTRYPOINT ["node", "/app/dist/cli/index.js"]
