/**
 * The shell of a container: the part of ash that one-line scripts are written in.
 *
 * <p>It has words with quotes, variables, arithmetic and command substitution, patterns for paths,
 * pipes, redirections, lists, {@code if}, {@code while}, {@code until}, {@code for}, subshells,
 * traps and jobs in the background. It has no functions, no {@code case} and no here-documents.
 */
package engineroom.daemon.shell;
