package org.chuangyou.document;

/** The paper and the type area of GB/T 9704-2012, 5.2, in twips (a twentieth of a point). */
final class Measures {

    static final int PAGE_WIDTH = millimetres(210);
    static final int PAGE_HEIGHT = millimetres(297);
    static final int TOP = millimetres(37);
    static final int BOTTOM = millimetres(35);
    static final int LEFT = millimetres(28);
    static final int RIGHT = millimetres(26);
    static final int TYPE_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** 22 lines share 225 mm: 579.8 twips each. The whole number below, or the 22nd would fall off the page. */
    static final int LINE = 579;

    /** 28 characters share 156 mm: 15.8 points each, a little less than 3号 is wide. */
    static final int SPACING = -5;

    static final int CHARACTER = 16 * 20 + SPACING;

    private static final int HALF_CHARACTER = 8 * 20 + SPACING;

    private Measures() {}

    static int millimetres(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** Of text in 3号. Digits are half as wide as a 汉字 in Times New Roman, and in every font made to replace it. */
    static int widthOf(String text) {
        return text.codePoints().map(c -> c < 0x80 ? HALF_CHARACTER : CHARACTER).sum();
    }
}
