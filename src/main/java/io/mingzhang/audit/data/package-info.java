/**
 * What a text claims, held against the data of its unit: a figure is named by its words first, and
 * compared only when they can mean no other.
 */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.data;
