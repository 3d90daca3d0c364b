package engineroom.fuzz;

import engineroom.book.measure.BenchmarkCase;
import engineroom.classroom.grade.SubmittedZips;
import engineroom.classroom.source.MethodSpan;
import engineroom.docker.GoRange;
import engineroom.engine.Decoder;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.HttpDoor;
import engineroom.engine.Status;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.go.Text;
import engineroom.engine.http.HttpServer;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.JsonReader;
import engineroom.engine.json.Numbers;
import engineroom.fuzz.subject.DecodedEnvs;
import engineroom.fuzz.subject.DecodedStreams;
import engineroom.fuzz.subject.Doors;
import engineroom.fuzz.subject.EncodedEnvs;
import engineroom.fuzz.subject.ListedTables;
import engineroom.fuzz.subject.ParsedJobs;
import engineroom.fuzz.subject.ReadJson;
import engineroom.fuzz.subject.ReadLists;
import engineroom.fuzz.subject.References;
import engineroom.fuzz.subject.Scripts;
import engineroom.fuzz.subject.Sources;
import engineroom.fuzz.subject.StoredAutos;
import engineroom.fuzz.subject.Tails;
import engineroom.replay.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is hunted for faults, and for each the broken twin in which one must be found. */
enum Hunt {
  PARSE_JOB(4000) {
    @Override
    Target real() {
      return new ParsedJobs(new Engine()::parseJob);
    }

    /** To it a no-break space is no space. */
    @Override
    Target planted() {
      return new ParsedJobs(line -> new Engine().parseJob(line.replace('\u00a0', '_')));
    }
  },
  DECODE(6000) {
    @Override
    Target real() {
      return new DecodedEnvs(Env::decode);
    }

    /** Fractions are rounded. */
    @Override
    Target planted() {
      return new DecodedEnvs(
          (env, src) ->
              new JsonReader(src)
                  .nextObject()
                  .forEach(
                      (key, value) ->
                          env.setAuto(key, value instanceof Double d ? Math.rint(d) : value)));
    }
  },
  ENCODE(6000) {
    @Override
    Target real() {
      return new EncodedEnvs(
          env -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            env.encode(written);
            return written.toByteArray();
          });
    }

    /** Fractions inside lists and maps are left. */
    @Override
    Target planted() {
      return new EncodedEnvs(
          env -> {
            Map<String, Object> object = new HashMap<>();
            env.map().forEach((key, text) -> object.put(key, jsonOr(text)));
            return Json.line(object);
          });
    }

    private static Object jsonOr(String text) {
      try {
        Object value = Json.parse(text, Numbers.DOUBLES);
        return value instanceof Double number ? (Object) (long) (double) number : value;
      } catch (JsonException none) {
        return text;
      }
    }
  },
  DECODER(3000) {
    @Override
    Target real() {
      return new DecodedStreams(src -> new Decoder(src)::decode);
    }

    /** What was read ahead is lost. */
    @Override
    Target planted() {
      return new DecodedStreams(src -> () -> new Decoder(src).decode());
    }
  },
  READ_LIST_FROM(4000) {
    @Override
    Target real() {
      return new ListedTables(Table::readListFrom);
    }

    /** Of a broken list it keeps the first rows. */
    @Override
    Target planted() {
      return new ListedTables(
          (table, src) -> {
            try {
              return table.readListFrom(src);
            } catch (IOException broken) {
              if (src.length > 1 && src[0] == '[' && src[1] == '{') {
                table.add(new Env());
              }
              throw broken;
            }
          });
    }
  },
  GET_LIST(6000) {
    @Override
    Target real() {
      return new ReadLists(text -> new Env("k=" + text).getList("k"));
    }

    /** After a number it reads on. */
    @Override
    Target planted() {
      return new ReadLists(
          text -> {
            List<String> list = new Env("k=" + text).getList("k");
            if (text.contains("1, \"b\"")) {
              list.add(list.size() - 1, "b");
            }
            return list;
          });
    }
  },
  GET_JSON(6000) {
    @Override
    Target real() {
      return new ReadJson(text -> new Env("k=" + text).getJson("k"));
    }

    /** To it all space is space of JSON's. */
    @Override
    Target planted() {
      return new ReadJson(text -> new Env("k=" + text.strip()).getJson("k"));
    }
  },
  SET_AUTO(6000) {
    @Override
    Target real() {
      return new StoredAutos(Env::setAuto);
    }

    /** Numbers in lists are cut too. */
    @Override
    Target planted() {
      return new StoredAutos((env, key, value) -> env.setAuto(key, cut(value)));
    }

    private static Object cut(Object value) {
      return value instanceof List<?> list
          ? new ArrayList<>(list)
              .stream().map(one -> one instanceof Double d ? Math.floor(d) : one).toList()
          : value;
    }
  },
  TAIL(4000) {
    @Override
    Target real() {
      return new Tails(Tail::of);
    }

    /** A carriage return ends a line too. */
    @Override
    Target planted() {
      return new Tails(
          (buffer, n) -> {
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            other.writeBytes(Text.bytes(Text.ofBytes(buffer.toByteArray()).replace('\r', '\n')));
            return Tail.of(other, n);
          });
    }
  },
  SCRIPT(1500) {
    @Override
    Target real() {
      return new Scripts(Script::parse);
    }

    /** It takes the number of the format for granted. */
    @Override
    Target planted() {
      return new Scripts(
          (text, source) -> {
            checkFormat(text);
            return Script.parse(text, source);
          });
    }

    private static void checkFormat(String text) {
      try {
        Object format = ((Map<?, ?>) Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE)).get("script");
        Law.that((Long) format > 0, "a format");
      } catch (JsonException broken) {
        // Its reader says what is wrong.
      }
    }
  },
  GO_LINES(6000) {
    @Override
    Target real() {
      return new References(GoRange::parseAll, SENSIBLE_LINES);
    }

    /** It believes that lines are numbers. */
    @Override
    Target planted() {
      return new References(
          text -> {
            Integer.parseInt(text.replaceAll("\\D+", "0"));
            return GoRange.parseAll(text);
          },
          SENSIBLE_LINES);
    }
  },
  BENCHMARK(6000) {
    @Override
    Target real() {
      return new References(BenchmarkCase::parse, SENSIBLE_BENCHMARKS);
    }

    /** A parameter that is given twice it takes for a fault of ours. */
    @Override
    Target planted() {
      return new References(
          text -> {
            Set.of((Object[]) text.replaceAll(".*\\(|\\).*", "").split("[,=]"));
            return BenchmarkCase.parse(text);
          },
          SENSIBLE_BENCHMARKS);
    }
  },
  SOURCE(80) {
    @Override
    Target real() {
      return new Sources(Sources::found);
    }

    /** It takes the last brace of a text for the end of every method. */
    @Override
    Target planted() {
      return new Sources(
          text ->
              Sources.found(text).stream()
                  .map(
                      span ->
                          new MethodSpan(
                              span.signature(),
                              span.start(),
                              text.lastIndexOf('{', span.body() - 1),
                              span.end(),
                              span.stub()))
                  .toList());
    }
  },
  ZIP(500) {
    @Override
    Target real() throws IOException {
      return SubmittedZips.of(Files.createTempDirectory("zips"), false);
    }

    /** It writes where a zip says. */
    @Override
    Target planted() throws IOException {
      return SubmittedZips.of(Files.createTempDirectory("zips"), true);
    }
  },
  HTTP(1500) {
    @Override
    Target real() throws IOException {
      Engine engine = engine();
      return new Doors(HttpDoor.open(engine, anywhere()));
    }

    /** It counts characters where bytes count. */
    @Override
    Target planted() throws IOException {
      return new Doors(
          HttpServer.open(
              anywhere(),
              (request, reply) -> {
                String text = String.join(" ", request.target().query("a"));
                reply.set("Content-Length", String.valueOf(text.length()));
                try {
                  reply.write(Text.bytes(text));
                } catch (IOException gone) {
                  // The client has left.
                }
              },
              System.getLogger("engineroom.fuzz")));
    }
  };

  private static final String[] SENSIBLE_LINES = {
    "engine.go:64-71", "engine.go:64-71; job.go:91", "env.go:1, 2-3", "engine/http.go:18"
  };

  private static final String[] SENSIBLE_BENCHMARKS = {
    "Lookup.hit", "Lookup.hit(handlers=100)", "Sort.table( rows = 1, by = name )"
  };

  private final long runs;

  Hunt(long runs) {
    this.runs = runs;
  }

  /** How many inputs a build tries, and in how many the planted fault must be found. */
  long runs() {
    return runs;
  }

  abstract Target real() throws IOException;

  abstract Target planted() throws IOException;

  private static InetSocketAddress anywhere() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** An engine that knows one name and does something for every other. */
  private static Engine engine() {
    Engine engine = new Engine();
    engine.logging = false;
    try {
      engine.register(
          "echo",
          job -> {
            job.printf("%s", String.join(" ", job.args));
            return Status.OK;
          });
    } catch (EngineException taken) {
      throw new IllegalStateException(taken);
    }
    engine.registerCatchall(
        job -> {
          job.errorf("no %s", job.name);
          return Status.ERR;
        });
    return engine;
  }
}
