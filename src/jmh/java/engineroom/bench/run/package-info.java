/**
 * The command {@code mvn -Pbench}: looks whether this machine can be trusted now, runs the
 * benchmarks, keeps what they give with its machine, and takes it as the recorded result when told
 * to.
 */
package engineroom.bench.run;
