/** From an evaluation and its rubric to a scorecard, every step kept. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.score;
