package engineroom.classroom.worker;

import engineroom.classroom.course.WrittenFiles;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where an engine's classes name what is not among {@link AllowedNames}, or say of themselves
 * that they equal what a test compares them with.
 *
 * <p>It reads the constant pools, in which a class names all that it uses, method references and
 * superclasses as well; the code then tells on which lines.
 */
final class AllowedClasses {

  private static final String OUT_OF_REACH =
      ", which is out of an engine's reach and which no step needs";

  private final List<Reach> found = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  private final WrittenFiles written;
  private final Path judging;

  private AllowedClasses(WrittenFiles written, Path judging) {
    this.written = written;
    this.judging = judging;
  }

  /**
   * Looks through an engine's classes; gives the places where they reach too far.
   *
   * @param written the files whose classes are the engine's
   * @param judging the folder of the judge's own classes, some of which are in the engine's
   *     packages
   */
  static List<Reach> tooFar(Map<String, byte[]> classes, WrittenFiles written, Path judging) {
    AllowedClasses looking = new AllowedClasses(written, judging);
    new TreeMap<>(classes)
        .forEach((name, bytes) -> looking.look(name, ClassFile.of().parse(bytes)));
    return looking.found;
  }

  private void look(String name, ClassModel model) {
    String type = name.replace('.', '/');
    String file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(source -> source.sourceFile().stringValue())
            .orElse("?");
    if (!written.declares(type) || Files.exists(judging.resolve(type + ".class"))) {
      add(
          new Reach(
              file, 0, "declares " + name + ", which is not the engine's: the judge uses its own"));
      return;
    }
    Set<String> placed = new HashSet<>();
    for (MethodModel method : model.methods()) {
      method.code().ifPresent(code -> look(code, type, file, placed));
      if (saysWhatItEquals(method)) {
        add(
            new Reach(
                file,
                firstLine(method),
                "declares equals, by which it tells a test what it is equal to; no step needs it"));
      }
    }
    for (PoolEntry entry : model.constantPool()) {
      closed(entry, type)
          .filter(fault -> !placed.contains(fault))
          .ifPresent(fault -> add(new Reach(file, 0, "uses " + fault + OUT_OF_REACH)));
    }
  }

  private void look(CodeModel code, String type, String file, Set<String> placed) {
    int line = 0;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      }
      for (PoolEntry entry : named(element)) {
        Optional<String> fault = closed(entry, type);
        if (fault.isPresent()) {
          placed.add(fault.get());
          if (entry instanceof MemberRefEntry member) { // its class is told of with it
            AllowedNames.closed(member.owner().asInternalName()).ifPresent(placed::add);
          }
          add(new Reach(file, line, "uses " + fault.get() + OUT_OF_REACH));
        }
      }
    }
  }

  private void add(Reach reach) {
    if (places.add(reach.file() + ":" + reach.line())) {
      found.add(reach);
    }
  }

  private static Optional<String> closed(PoolEntry entry, String by) {
    return switch (entry) {
      case ClassEntry used -> AllowedNames.closed(used.asInternalName());
      case MemberRefEntry used -> AllowedNames.closed(used, by);
      default -> Optional.empty();
    };
  }

  /** The classes and members that an instruction names. */
  private static List<PoolEntry> named(CodeElement element) {
    return switch (element) {
      case InvokeInstruction call -> List.of(call.method());
      case FieldInstruction field -> List.of(field.field());
      case NewObjectInstruction made -> List.of(made.className());
      case NewReferenceArrayInstruction made -> List.of(made.componentType());
      case NewMultiArrayInstruction made -> List.of(made.arrayType());
      case TypeCheckInstruction check -> List.of(check.type());
      case ExceptionCatch caught -> List.copyOf(caught.catchType().stream().toList());
      case ConstantInstruction.LoadConstantInstruction constant ->
          List.of(constant.constantEntry());
      case InvokeDynamicInstruction made -> named(made.invokedynamic().bootstrap().arguments());
      default -> List.of();
    };
  }

  private static List<PoolEntry> named(List<LoadableConstantEntry> arguments) {
    List<PoolEntry> named = new ArrayList<>();
    for (LoadableConstantEntry one : arguments) {
      named.add(one instanceof MethodHandleEntry handle ? handle.reference() : one);
    }
    return named;
  }

  /** Whether a method is an equals that somebody wrote: a record's own is made by the JDK. */
  private static boolean saysWhatItEquals(MethodModel method) {
    return method.methodName().equalsString("equals")
        && method.methodType().equalsString("(Ljava/lang/Object;)Z")
        && method.code().isPresent()
        && method.code().get().elementStream().noneMatch(AllowedClasses::isMadeForRecords);
  }

  /** Source cannot name the bootstrap method of a record's equals, so nobody has written that. */
  private static boolean isMadeForRecords(CodeElement element) {
    return element instanceof InvokeDynamicInstruction made
        && made.invokedynamic()
            .bootstrap()
            .bootstrapMethod()
            .reference()
            .owner()
            .name()
            .equalsString("java/lang/runtime/ObjectMethods");
  }

  private static int firstLine(MethodModel method) {
    return method
        .code()
        .flatMap(
            code ->
                code.elementStream()
                    .filter(LineNumber.class::isInstance)
                    .map(one -> ((LineNumber) one).line())
                    .findFirst())
        .orElse(0);
  }
}
