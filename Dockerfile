# fleetvet with Node.js and Git. The repository to check is expected at /repo:
#   docker run --rm -v "$PWD:/repo:ro" ghcr.io/fleetvet/fleetvet check
FROM node:24-bookworm-slim AS package
WORKDIR /src
COPY package.json README.md LICENSE CHANGELOG.md ./
COPY dist dist
COPY man man
COPY schemas schemas
# As users install it: nothing that the npm package lacks gets into the image.
RUN npm pack --ignore-scripts --pack-destination /src \
    && npm install --global --offline --ignore-scripts --prefix /opt/fleetvet /src/fleetvet-*.tgz

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="fleetvet" \
      org.opencontainers.image.description="Declarative GitOps policy checker for the software that network devices run" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.source="https://github.com/fleetvet/fleetvet" \
      org.opencontainers.image.documentation="https://github.com/fleetvet/fleetvet#readme"
# Whatever version of Git the security updates have is the one that is wanted.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/*
# What is mounted there belongs to another user, for which Git would refuse it.
RUN git config --system --add safe.directory /repo
COPY --from=package /opt/fleetvet /opt/fleetvet
ENV PATH="/opt/fleetvet/bin:$PATH"
# The user "node", by its number: Kubernetes asks for that with runAsNonRoot.
USER 1000:1000
WORKDIR /repo
ENTRYPOINT ["fleetvet"]
CMD ["--help"]
