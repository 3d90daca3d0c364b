package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoEmptyArgumentsTest {

  /** Nobody looks at the answer. */
  private static final class Nowhere extends ResponseWriter {

    @Override
    public void setHeader(String name, String value) {}

    @Override
    public void addHeader(String name, String value) {}

    @Override
    public void writeHeader(int status) {}

    @Override
    public void write(int oneByte) {}
  }

  @Test
  void anEmptyArgumentIsAnArgument() throws EngineException, java.io.IOException {
    List<String> seen = new ArrayList<>();
    Engine eng = new Engine();
    eng.logging = false;
    eng.register(
        "tag",
        job -> {
          seen.addAll(List.of(job.args));
          return Status.OK;
        });

    eng.serveHTTP(new Nowhere(), Url.parse("/tag?a=one&a=&a=three"));

    assertThat(seen).containsExactly("one", "", "three");
  }
}
