/**
 * The matching itself: retrieval, features, ranking and explanation over an index of
 * texts. Plain Java on Lucene and ONNX Runtime; it knows neither Spring nor the database,
 * so the portal and the command line rank alike.
 */
@NullMarked
package org.caiqiao.matching.engine;

import org.jspecify.annotations.NullMarked;
