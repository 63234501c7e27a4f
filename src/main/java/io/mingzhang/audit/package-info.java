/**
 * What a text claims in figures and words, recomputed.
 *
 * <p>The way of a text: made plain and laid out ({@code text}), its words understood ({@code
 * word}), its figures read by them ({@code extract}) into claims ({@code claim}), which are judged
 * by arithmetic ({@code rule}); what stands there beside figures is judged as it is ({@code
 * wording}); both report to {@code finding}.
 */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit;
