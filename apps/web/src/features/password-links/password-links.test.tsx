import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

describe('choosing a password by a link', () => {
  it('takes the secret out of the address and sends it in the body alone', async () => {
    const { user, sent, calls, address } = renderApp('/dat-mat-khau#bi-mat-cua-lien-ket', {
      'POST /passwords': { done: true },
    });
    await user.type(await screen.findByLabelText('Mật khẩu mới'), 'ba con trâu qua cầu');
    expect(address()).toBe('/dat-mat-khau');
    await user.click(screen.getByRole('button', { name: 'Lưu mật khẩu' }));
    expect(await screen.findByText(/^Đã đặt mật khẩu\./)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ token: 'bi-mat-cua-lien-ket', password: 'ba con trâu qua cầu' });
    expect(calls.some(({ href }) => href.includes('bi-mat'))).toBe(false);
  });

  it('says as one types why a password cannot be taken, and sends none that cannot', async () => {
    const { user, sent } = renderApp('/dat-mat-khau#bi-mat-cua-lien-ket');
    const field = await screen.findByLabelText('Mật khẩu mới');
    await user.type(field, 'ngắn quá');
    expect(screen.getByText('Mật khẩu cần ít nhất 12 ký tự.')).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, '1234567890123');
    expect(screen.getByText('Mật khẩu này dễ đoán; hãy chọn một câu vài từ.')).toBeInTheDocument();
    await user.type(field, '{Enter}');
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(sent).toEqual([]);
    await user.clear(field);
    await user.type(field, 'ba con trâu qua cầu');
    expect(screen.getByText('Mật khẩu này dùng được.')).toBeInTheDocument();
  });

  it('tells that a link does not work any more', async () => {
    const { user } = renderApp('/dat-mat-khau#bi-mat-cua-lien-ket', {
      'POST /passwords': problemAnswer('link_not_valid', 422),
    });
    await user.type(await screen.findByLabelText('Mật khẩu mới'), 'ba con trâu qua cầu{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Chi tiết của link_not_valid.');
  });

  it('asks to open the link again where the address holds no secret', async () => {
    renderApp('/dat-mat-khau');
    expect(await screen.findByText(/thiếu mã của liên kết/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Mật khẩu mới')).not.toBeInTheDocument();
  });
});

describe('the first administrator', () => {
  it('is made with name, address and password', async () => {
    const { user, sent } = renderApp('/khoi-tao#bi-mat-cua-lien-ket', {
      'POST /first-administrator': { done: true },
    });
    await user.type(await screen.findByLabelText('Họ và tên'), 'Lý Văn An');
    await user.type(screen.getByLabelText('Thư điện tử'), 'an.ly@langson.example');
    await user.type(screen.getByLabelText('Mật khẩu'), 'mưa rào trên núi cao{Enter}');
    expect(await screen.findByText(/^Đã tạo tài khoản quản trị\./)).toBeInTheDocument();
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        token: 'bi-mat-cua-lien-ket',
        name: 'Lý Văn An',
        email: 'an.ly@langson.example',
        password: 'mưa rào trên núi cao',
      }),
    );
  });

  it('does not take their own name as a password', async () => {
    const { user, sent } = renderApp('/khoi-tao#bi-mat-cua-lien-ket');
    await user.type(await screen.findByLabelText('Họ và tên'), 'Nguyễn Phương Thảo');
    await user.type(screen.getByLabelText('Thư điện tử'), 'thao@langson.example');
    await user.type(screen.getByLabelText('Mật khẩu'), 'nguyenphuongthao{Enter}');
    expect(
      await screen.findByRole('link', { name: 'Mật khẩu không được chủ yếu gồm tên hay thư điện tử.' }),
    ).toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});
