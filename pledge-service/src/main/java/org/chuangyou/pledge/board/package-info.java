/** The public board (公开栏): what everybody may read of a pledge, with its progress and how it ended. */
package org.chuangyou.pledge.board;
