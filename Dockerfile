# The portal by itself: `docker build -t caiqiao .`; with its database: docker-compose.yml.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -q dependency:go-offline
COPY src src
RUN ./mvnw -B -q package -DskipTests

FROM eclipse-temurin:25-jdk
RUN useradd --uid 10001 --user-group --create-home --home-dir /var/lib/caiqiao --shell /usr/sbin/nologin caiqiao \
 && install -d -o caiqiao -g caiqiao /opt/caiqiao
USER 10001:10001
WORKDIR /opt/caiqiao
COPY --chown=10001:10001 LICENSE ./
COPY --chown=10001:10001 bin/caiqiao bin/caiqiao
COPY --chown=10001:10001 --from=build /src/target/app app
# The start is learned once, here; without it the portal only starts more slowly.
RUN bin/caiqiao prepare || echo "no learned start"
ENV CAIQIAO_DATA=/var/lib/caiqiao/data \
    CAIQIAO_PORT=8080 \
    CAIQIAO_PREPARE=off
VOLUME /var/lib/caiqiao
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["bin/caiqiao"]
CMD ["serve"]
