package engineroom.classroom.lend;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class of the engine in which the port's code stands in the place of methods that wait to be
 * written. All of it bears the line at which the method waits, so a debugger that steps into it
 * stays where it is.
 */
final class LentMethods {

  private static final String MARK = "engineroom/engine/Unwritten";

  /** {@code new}, {@code dup}, {@code ldc}, {@code invokespecial}, {@code athrow}. */
  private static final int WAITING = 5;

  private static final String LAMBDA = "lambda$";
  private static final String LENT = "port$";

  /** The field that says of a filled class how many methods are not the student's. */
  private static final String COUNT = LENT + "methods";

  private final ClassFile file;
  private final ClassModel mine;
  private final ClassModel port;

  /**
   * A class.
   *
   * @param mine as a student has it
   * @param port as the port has it
   * @param hierarchy knows the classes that the two name
   */
  LentMethods(byte[] mine, byte[] port, ClassHierarchyResolver hierarchy) {
    this.file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    this.mine = file.parse(mine);
    this.port = file.parse(port);
  }

  /** How many methods wait to be written, or waited when they were lent. */
  int count() {
    return lent()
        .orElseGet(
            () -> (int) mine.methods().stream().filter(one -> lender(one).isPresent()).count());
  }

  /** True for a class that has the port's code already, since it was compiled. */
  boolean isFilled() {
    return lent().isPresent();
  }

  private Optional<Integer> lent() {
    return mine.fields().stream()
        .filter(one -> one.fieldName().equalsString(COUNT))
        .flatMap(one -> one.findAttribute(Attributes.constantValue()).stream())
        .map(one -> (Integer) one.constant().constantValue())
        .findFirst();
  }

  /** The class with the port's code. */
  byte[] filled() {
    return file.transformClass(
        mine,
        new ClassTransform() {
          @Override
          public void accept(ClassBuilder made, ClassElement element) {
            Optional<MethodModel> lender =
                element instanceof MethodModel method ? lender(method) : Optional.empty();
            if (lender.isPresent()) {
              lend(made, (MethodModel) element, lender.get());
            } else {
              made.with(element);
            }
          }

          @Override
          public void atEnd(ClassBuilder made) {
            made.withField(COUNT, ConstantDescs.CD_int, LentMethods.this::count);
            port.methods().stream()
                .filter(method -> name(method).startsWith(LAMBDA))
                .forEach(lambda -> addLambda(made, lambda));
          }
        });
  }

  /** The port's method, for one that waits to be written. */
  private Optional<MethodModel> lender(MethodModel method) {
    return port.methods().stream()
        .filter(one -> waits(method))
        .filter(one -> name(one).equals(name(method)))
        .filter(one -> one.methodTypeSymbol().equals(method.methodTypeSymbol()))
        .findFirst();
  }

  private void count(FieldBuilder made) {
    made.withFlags(AccessFlag.PRIVATE, AccessFlag.STATIC, AccessFlag.FINAL, AccessFlag.SYNTHETIC);
    made.with(ConstantValueAttribute.of(count()));
  }

  /** Whether there is nothing but the mark, behind what sets the fields where it constructs. */
  private static boolean waits(MethodModel method) {
    List<CodeElement> code =
        method.code().stream()
            .flatMap(CodeModel::elementStream)
            .filter(Instruction.class::isInstance)
            .toList();
    int mark = code.size() - WAITING;
    return mark >= 0 && isMark(code.get(mark)) && (mark == 0 || isConstructor(method));
  }

  private static boolean isMark(CodeElement element) {
    return element instanceof NewObjectInstruction made
        && made.className().asInternalName().equals(MARK);
  }

  private static boolean isConstructor(MethodModel method) {
    return name(method).equals(ConstantDescs.INIT_NAME);
  }

  private static String name(MethodModel method) {
    return method.methodName().stringValue();
  }

  private void lend(ClassBuilder to, MethodModel method, MethodModel lender) {
    to.withMethod(
        method.methodName(),
        method.methodType(),
        method.flags().flagsMask(),
        made -> {
          method.elementStream().filter(one -> !(one instanceof CodeModel)).forEach(made::with);
          made.withCode(
              code -> {
                method.code().stream()
                    .flatMap(CodeModel::elementStream)
                    .takeWhile(one -> !isMark(one))
                    .filter(one -> !isVariable(one))
                    .forEach(code::with);
                body(lender).forEach(one -> add(code, one));
              });
        });
  }

  /** A lender's code; of a constructor's, what stands behind the call of the one above. */
  private static Stream<CodeElement> body(MethodModel lender) {
    List<CodeElement> code = lender.code().orElseThrow().elementList();
    int start = 0;
    if (isConstructor(lender)) {
      while (!isConstruction(code.get(start))) {
        start++;
      }
      start++;
    }
    return code.stream().skip(start);
  }

  private static boolean isConstruction(CodeElement element) {
    return element instanceof InvokeInstruction call
        && call.name().equalsString(ConstantDescs.INIT_NAME);
  }

  /** The port's lambdas get names that no lambda of a student's has. */
  private void addLambda(ClassBuilder to, MethodModel lambda) {
    to.withMethodBody(
        LENT + name(lambda),
        lambda.methodTypeSymbol(),
        lambda.flags().flagsMask(),
        code -> body(lambda).forEach(one -> add(code, one)));
  }

  private void add(CodeBuilder to, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call) {
      to.invokedynamic(
          DynamicCallSiteDesc.of(
              call.bootstrapMethod(),
              call.name().stringValue(),
              call.typeSymbol(),
              call.bootstrapArgs().stream().map(this::renamed).toArray(ConstantDesc[]::new)));
    } else if (!(element instanceof LineNumber) && !isVariable(element)) {
      to.with(element);
    }
  }

  private ConstantDesc renamed(ConstantDesc argument) {
    return argument instanceof DirectMethodHandleDesc handle
            && handle.owner().equals(port.thisClass().asSymbol())
            && handle.methodName().startsWith(LAMBDA)
        ? MethodHandleDesc.of(
            handle.kind(), handle.owner(), LENT + handle.methodName(), handle.lookupDescriptor())
        : argument;
  }

  /** Whether it names a variable, for a debugger that has the source. */
  private static boolean isVariable(CodeElement element) {
    return element instanceof LocalVariable || element instanceof LocalVariableType;
  }
}
