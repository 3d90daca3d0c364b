package engineroom.classroom.coverage;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The port and its player, loaded with a probe at the beginning of each block of the methods that
 * are asked for: where a method begins, and wherever something may jump to.
 */
final class ProbedClasses extends ClassLoader {

  private static final ClassDesc HITS = ClassDesc.of(ProbeHits.class.getName());
  private static final MethodTypeDesc HIT = MethodTypeDesc.ofDescriptor("(I)V");

  private final Path classes;
  private final StepOfMethod wanted;
  private final List<String> stepOfProbe = new ArrayList<>();

  /** Says to which step a method belongs. */
  @FunctionalInterface
  interface StepOfMethod {

    /** The step's id, or an empty text where the method belongs to none. */
    String step(String type, String method);
  }

  /**
   * Classes with probes.
   *
   * @param classes the folder of the compiled classes
   * @param wanted which methods get probes
   */
  ProbedClasses(Path classes, StepOfMethod wanted) {
    super("probed", ProbedClasses.class.getClassLoader());
    this.classes = classes;
    this.wanted = wanted;
  }

  /** The step that a probe belongs to. */
  String step(int probe) {
    return stepOfProbe.get(probe);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean ours = name.startsWith("engineroom.engine.") || name.startsWith("engineroom.replay.");
    if (!ours) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try {
      byte[] bytes = Files.readAllBytes(classes.resolve(name.replace('.', '/') + ".class"));
      byte[] probed = name.startsWith("engineroom.engine.") ? probed(bytes) : bytes;
      return defineClass(name, probed, 0, probed.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private byte[] probed(byte[] bytes) {
    ClassFile format = ClassFile.of();
    ClassModel type = format.parse(bytes);
    String name = type.thisClass().name().stringValue();
    String bare = name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
    return format.transformClass(
        type,
        (builder, element) -> {
          String step =
              element instanceof MethodModel method ? wanted.step(bare, method(method, bare)) : "";
          if (!step.isEmpty() && element instanceof MethodModel method) {
            builder.transformMethod(method, MethodTransform.transformingCode(probes(step)));
          } else {
            builder.with(element);
          }
        });
  }

  /** The method as it is written: of a lambda, the one around it. */
  private static String method(MethodModel method, String type) {
    String name = method.methodName().stringValue().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    boolean constructor = name.equals("<init>") || name.equals("new");
    return constructor ? type.substring(type.lastIndexOf('.') + 1) : name;
  }

  private CodeTransform probes(String step) {
    return CodeTransform.ofStateful(
        () ->
            new CodeTransform() {
              @Override
              public void atStart(CodeBuilder code) {
                probe(code, step);
              }

              @Override
              public void accept(CodeBuilder code, CodeElement element) {
                code.with(element);
                if (element instanceof LabelTarget) {
                  probe(code, step);
                }
              }
            });
  }

  private synchronized void probe(CodeBuilder code, String step) {
    stepOfProbe.add(step);
    code.loadConstant(stepOfProbe.size() - 1).invokestatic(HITS, "hit", HIT);
  }
}
