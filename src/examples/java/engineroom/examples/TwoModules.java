package engineroom.examples;

import engineroom.engine.EngineException;
import java.util.List;

/** The same miniature; somebody forgot the module that keeps events. */
public final class TwoModules {

  private TwoModules() {}

  public static void main(String[] args) throws EngineException {
    ThreeModules.serve(List.of(new ThreeModules.Api(), new ThreeModules.Daemon()));
  }
}
