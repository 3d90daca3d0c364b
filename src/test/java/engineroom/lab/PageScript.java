package engineroom.lab;

import java.nio.file.Path;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** The JavaScript that a class and all that its {@code main} can reach compile to. */
final class PageScript {

  private PageScript() {}

  /**
   * Compiles a program for a page.
   *
   * @param program a class with a {@code main}
   * @param folder where to put the script
   * @return the script, a CommonJS module that exports {@code main}
   * @throws AssertionError if something within reach is not there in a page; the message says what
   *     and by which calls it is reached
   */
  static Path of(Class<?> program, Path folder) throws TeaVMToolException {
    return compile(new TeaVMTool(), TeaVMOptimizationLevel.SIMPLE, program, folder);
  }

  /** As {@link #of}, and as small as the compiler can make it, which nobody can read. */
  static Path small(Class<?> program, Path folder) throws TeaVMToolException {
    TeaVMTool compiler = new TeaVMTool();
    compiler.setObfuscated(true);
    compiler.setStrict(false);
    return compile(compiler, TeaVMOptimizationLevel.ADVANCED, program, folder);
  }

  private static Path compile(
      TeaVMTool compiler, TeaVMOptimizationLevel level, Class<?> program, Path folder)
      throws TeaVMToolException {
    Complaints log = new Complaints();
    compiler.getTransformers().add(LocksMayWait.class.getName());
    compiler.setTargetType(TeaVMTargetType.JAVASCRIPT);
    compiler.setJsModuleType(JSModuleType.COMMON_JS);
    compiler.setOptimizationLevel(level);
    compiler.setMainClass(program.getName());
    compiler.setTargetDirectory(folder.toFile());
    compiler.setTargetFileName(program.getSimpleName() + ".js");
    compiler.setLog(log);
    compiler.generate();
    if (!compiler.getProblemProvider().getSevereProblems().isEmpty()) {
      TeaVMProblemRenderer.describeProblems(
          compiler.getDependencyInfo().getCallGraph(), compiler.getProblemProvider(), log);
      throw new AssertionError(program.getName() + " cannot run in a page:\n" + log.text);
    }
    return folder.resolve(program.getSimpleName() + ".js");
  }

  private static final class Complaints extends EmptyTeaVMToolLog {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void error(String message) {
      text.append(message).append('\n');
    }

    @Override
    public void error(String message, Throwable cause) {
      error(message + ": " + cause);
    }
  }
}
