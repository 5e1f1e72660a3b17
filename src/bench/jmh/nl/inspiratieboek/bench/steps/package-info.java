/**
 * The steps of a build one by one, in a Java that is warm: which of them became slower. What a build costs whoever starts it is
 * measured from outside, by {@code nl.inspiratieboek.bench.BuildBench}. Enter through
 * {@link nl.inspiratieboek.bench.steps.BuildStepsBench}; nobody else enters.
 */
package nl.inspiratieboek.bench.steps;
